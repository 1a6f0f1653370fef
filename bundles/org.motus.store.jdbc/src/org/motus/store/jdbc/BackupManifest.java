package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.BackupInfo;
import org.motus.store.Backups.Occasion;

/**
 * What a backup says about itself: lines of <code>name=value</code>, the last but one of which seals all before it and the
 * last of which is the hash of all before it. It holds counts and hashes, nothing about people.
 *
 * @param number
 *            counts from 1 for each clinic and place
 * @param contents
 *            what its database holds
 * @param files
 *            every file of the backup but this one, by its path with slashes
 * @param seal
 *            as it was read, empty before it is written and in a list of an earlier program
 */
record BackupManifest(String clinicId, long number, Instant madeAt, Occasion occasion, Contents contents,
        SortedMap<String, FileMark> files, Optional<BackupSeal> seal) {

    static final String NAME = "backup.motus";

    private static final int FORM = 1;
    private static final String FIRST = "format=";
    private static final String SEAL = "seal=";
    private static final String LAST = "end=";

    /** How much a list can be believed. */
    enum Trust {
        /** This clinic's program wrote it. */
        SEALED,
        /** An earlier program wrote it, which did not seal; or anybody. */
        OPEN,
        /** Somebody without the key wrote it. */
        BROKEN
    }

    /** A manifest of a later program. */
    static final class NewerException extends IOException {
        private static final long serialVersionUID = 1L;

        NewerException() {
            super("A later form");
        }
    }

    BackupInfo info(Path folder) {
        var bytes = files.values().stream().mapToLong(FileMark::bytes).sum();
        return new BackupInfo(folder, clinicId, number, madeAt, occasion, contents.rows("patient"),
                contents.rows("program_revision"), bytes);
    }

    /**
     * @param key
     *            derived from the clinic's for {@link BackupSeal#PURPOSE}
     */
    Trust trust(byte[] key) {
        if (seal.isPresent()) {
            return seal.get().holds(key) ? Trust.SEALED : Trust.BROKEN;
        }
        // Who keeps the newest row of the audit also seals.
        return contents.audit().isPresent() ? Trust.BROKEN : Trust.OPEN;
    }

    /**
     * Writes it as a new file and waits until it is on disk.
     *
     * @param key
     *            derived from the clinic's for {@link BackupSeal#PURPOSE}
     */
    void write(Path folder, byte[] key) throws IOException {
        var text = new StringBuilder(FIRST + FORM + "\nclinic=" + clinicId + "\nnumber=" + number + "\nmade=" + madeAt
                + "\noccasion=" + occasion + "\nrevisions=" + contents.revisions() + "\n");
        contents.audit().ifPresent(head -> text.append("audit=%d %s".formatted(head.number(), head.hash()))
                .append('\n'));
        contents.rows().forEach((table, rows) -> text.append("rows=%d %s".formatted(rows, table)).append('\n'));
        files.forEach((path, mark) -> text.append("file=%s %d %s".formatted(mark.hash(), mark.bytes(), path))
                .append('\n'));
        var signed = BackupSeal.of(text.toString(), key);
        var body = signed.text() + SEAL + signed.code() + "\n";
        DurableFile.writeNew(folder.resolve(NAME), body + LAST + hash(body) + "\n");
    }

    /**
     * Reads it.
     *
     * @throws NewerException
     *             when a later program wrote it
     * @throws IOException
     *             when it cannot be read or is not as it was written
     */
    static BackupManifest read(Path folder) throws IOException {
        var text = Files.readString(folder.resolve(NAME));
        if (text.startsWith(FIRST) && !text.startsWith(FIRST + FORM + "\n")) {
            throw new NewerException();
        }
        var end = text.lastIndexOf(LAST);
        if (end < 0 || !text.substring(end).equals(LAST + hash(text.substring(0, end)) + "\n")) {
            throw new IOException("Not as it was written");
        }
        try {
            return parse(text.substring(0, end));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("Not a manifest", e);
        }
    }

    private static BackupManifest parse(String body) {
        var values = new TreeMap<String, String>();
        var rows = new TreeMap<String, Long>();
        var files = new TreeMap<String, FileMark>();
        for (var line : body.lines().toList()) {
            var name = line.substring(0, line.indexOf('='));
            var value = line.substring(name.length() + 1);
            switch (name) {
                case "rows" -> {
                    var parts = value.split(" ", 2);
                    rows.put(parts[1], Long.parseLong(parts[0]));
                }
                case "file" -> {
                    var parts = value.split(" ", 3);
                    files.put(parts[2], new FileMark(Long.parseLong(parts[1]), parts[0]));
                }
                default -> values.put(name, value);
            }
        }
        return new BackupManifest(value(values, "clinic"), Long.parseLong(value(values, "number")),
                Instant.parse(value(values, "made")), Occasion.valueOf(value(values, "occasion")),
                new Contents(rows, value(values, "revisions"), head(values.get("audit"))), files, seal(body));
    }

    private static Optional<AuditTable.Head> head(@Nullable String value) {
        return Optional.ofNullable(value).map(
                text -> new AuditTable.Head(Long.parseLong(text.substring(0, text.indexOf(' '))),
                        text.substring(text.indexOf(' ') + 1)));
    }

    private static Optional<BackupSeal> seal(String body) {
        var at = body.lastIndexOf("\n" + SEAL) + 1;
        return at == 0
                ? Optional.empty()
                : Optional.of(new BackupSeal(body.substring(0, at), body.substring(at + SEAL.length()).strip()));
    }

    private static String value(SortedMap<String, String> values, String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("There is no " + name);
        }
        return value;
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(FileMark.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
