package org.motus.store.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.motus.store.BackupInfo;

/** A folder with backups. Only folders that have a backup's name and its manifest are taken for one. */
record BackupPlace(Path path) {

    private static final Pattern NAME = Pattern
            .compile("motus-backup-\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ(-\\d{1,4})?");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'")
            .withZone(ZoneOffset.UTC);
    /** Half a backup, or one that is on its way out. */
    private static final Pattern WORKING = Pattern.compile("\\.motus-working-[0-9a-f-]{36}");
    /** A half backup of this age has nobody who works on it. */
    private static final Duration FORGOTTEN = Duration.ofHours(24);

    /** @return a new folder to work in, with a name that is no backup's */
    Path working() throws IOException {
        var folder = path.resolve(".motus-working-" + UUID.randomUUID());
        return Files.createDirectory(folder, Owner.ofFolder(folder));
    }

    /** Deletes what programs left here that died at work. */
    void clean(Instant now) throws IOException {
        for (var folder : folders(WORKING)) {
            var changed = Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS);
            if (changed.compareTo(FileTime.from(now.minus(FORGOTTEN))) < 0) {
                deleteTree(folder);
            }
        }
    }

    /** Gives a finished backup its name; the last step of making one. */
    Path name(Path finished, Instant madeAt) throws IOException {
        var name = "motus-backup-" + DATE.format(madeAt);
        var target = path.resolve(name);
        for (var next = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); next++) {
            target = path.resolve(name + "-" + next);
        }
        Files.move(finished, target);
        FileMark.syncFolder(path);
        return target;
    }

    /** A backup whose files are all here. */
    record Whole(Path folder, BackupManifest manifest) {
    }

    /** @return one clinic's backups whose files are all here */
    List<Whole> whole(String clinicId) throws IOException {
        return whole().stream().filter(backup -> backup.manifest().clinicId().equals(clinicId)).toList();
    }

    private List<Whole> whole() throws IOException {
        var found = new ArrayList<Whole>();
        for (var folder : folders(NAME)) {
            complete(folder).ifPresent(found::add);
        }
        return found;
    }

    /** @return the backups whose files are all here, newest first */
    List<BackupInfo> list() throws IOException {
        var found = new ArrayList<>(whole().stream().map(backup -> backup.manifest().info(backup.folder())).toList());
        found.sort(Comparator.comparingLong(BackupInfo::number).thenComparing(BackupInfo::madeAt).reversed());
        return found;
    }

    private List<Path> folders(Pattern name) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.filter(file -> name.matcher(String.valueOf(file.getFileName())).matches())
                    .filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)).toList();
        }
    }

    /** Lengths only: reading each file takes too long for a list. */
    private static Optional<Whole> complete(Path folder) {
        try {
            var manifest = BackupManifest.read(folder);
            for (var entry : manifest.files().entrySet()) {
                if (Files.size(folder.resolve(entry.getKey())) != entry.getValue().bytes()) {
                    return Optional.empty();
                }
            }
            return Optional.of(new Whole(folder, manifest));
        } catch (IOException e) {
            // Not a backup, or no longer a whole one: not to be offered, not to be counted, not to be deleted.
            return Optional.empty();
        }
    }

    /** Deletes a backup: first its name, so that no half one is ever taken for whole. */
    void delete(BackupInfo backup) throws IOException {
        var away = path.resolve(".motus-working-" + UUID.randomUUID());
        Files.move(backup.folder(), away);
        deleteTree(away);
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
