package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/**
 * Says in a clinic's folder that the clinic was moved, and where to. The folder stays whole: whoever deletes this file has
 * the clinic as it was before the move.
 *
 * @param folder
 *            the clinic's folder
 */
record MovedMark(Path folder) {

    /** Deleted by hand, it takes the move back. */
    static final String FILE = "clinic.moved";

    private static final int LONGEST = 8192;

    private Path file() {
        return folder.resolve(FILE);
    }

    /** @throws ClinicException {@link Reason#MOVED}, naming the new place */
    void requireNone() throws ClinicException {
        if (Files.exists(file())) {
            throw refusal(folder, words());
        }
    }

    /** A mark that cannot be read is one all the same. */
    private @Nullable String words() {
        try (var in = Files.newInputStream(file())) {
            var text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            return text.lines().findFirst().map(String::strip).filter(line -> !line.isEmpty()).orElse(null);
        } catch (IOException unreadable) {
            return null;
        }
    }

    /**
     * @param from
     *            folder or clinic file of the place that was left
     * @param to
     *            the new place, null when it is not known any more
     */
    static ClinicException refusal(Path from, @Nullable String to) {
        return new ClinicException(Reason.MOVED, "The clinic in " + from + " was moved"
                + (to == null ? "; open it in its new place." : " to " + to + "; open it there."), null);
    }

    /** @param to the new place, in words that follow "moved to" */
    void set(String to) throws IOException {
        DurableFile.replace(file(), to + "\n");
    }

    void clear() throws IOException {
        Files.deleteIfExists(file());
    }
}
