package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

import org.motus.store.BackupInfo;
import org.motus.store.Backups.Occasion;

/**
 * What a backup says about itself: lines of <code>name=value</code>, the last of which is the hash of all before it. It
 * holds counts and hashes, nothing about people.
 *
 * @param number
 *            counts from 1 for each clinic and place
 * @param contents
 *            what its database holds
 * @param files
 *            every file of the backup but this one, by its path with slashes
 */
record BackupManifest(String clinicId, long number, Instant madeAt, Occasion occasion, Contents contents,
        SortedMap<String, FileMark> files) {

    static final String NAME = "backup.motus";

    private static final int FORM = 1;
    private static final String FIRST = "format=";
    private static final String LAST = "end=";

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

    /** Writes it as a new file and waits until it is on disk. */
    void write(Path folder) throws IOException {
        var text = new StringBuilder(FIRST + FORM + "\nclinic=" + clinicId + "\nnumber=" + number + "\nmade=" + madeAt
                + "\noccasion=" + occasion + "\nrevisions=" + contents.revisions() + "\n");
        contents.rows().forEach((table, rows) -> text.append("rows=%d %s".formatted(rows, table)).append('\n'));
        files.forEach((path, mark) -> text.append("file=%s %d %s".formatted(mark.hash(), mark.bytes(), path))
                .append('\n'));
        var body = text.toString();
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
                new Contents(rows, value(values, "revisions")), files);
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
