package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/** Turns what the database and the file system throw into one sentence for the clinician. */
final class ClinicErrors implements Refusals {

    /** Less free space than this and a failed write is put down to the full disk, in bytes. */
    private static final long NO_SPACE = 256 * 1024L;

    private final Path folder;

    ClinicErrors(Path folder) {
        this.folder = folder;
    }

    @Override
    public ClinicException translate(Exception problem) {
        var refusal = plain(problem);
        return refusal.reason() == Reason.DAMAGED ? new NewestBackup(folder).named(refusal) : refusal;
    }

    private ClinicException plain(Exception problem) {
        if (problem instanceof ClinicException known) {
            return known;
        }
        var chain = Causes.of(problem);
        for (var link : chain) {
            var reason = reason(link);
            if (reason != null) {
                return new ClinicException(reason.reason(), reason.sentence(), problem);
            }
        }
        return fromFolder(chain, problem);
    }

    /** As {@link #translate}, while the folder is no clinic yet. */
    ClinicException translateCreate(Exception problem) {
        var translated = translate(problem);
        if (translated.reason() != Reason.DAMAGED) {
            return translated;
        }
        var folderRefuses = problem instanceof IOException;
        return new ClinicException(folderRefuses ? Reason.READ_ONLY : Reason.FAILED,
                "The clinic could not be made in " + folder + "; choose another folder.", problem);
    }

    private record Verdict(Reason reason, String sentence) {
    }

    private @Nullable Verdict reason(Throwable link) {
        var message = String.valueOf(link.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("not enough space")
                || message.contains("disk quota exceeded")) {
            return full();
        }
        if (message.contains("read-only file system") || link instanceof ReadOnlyFileSystemException
                || link instanceof AccessDeniedException) {
            return readOnly();
        }
        if (link instanceof SQLException sql && sql.getSQLState() != null) {
            return state(sql.getSQLState());
        }
        return null;
    }

    private @Nullable Verdict state(String state) {
        return switch (state) {
            case "XSDB6" -> new Verdict(Reason.IN_USE,
                    "The clinic in " + folder + " is open in another window or program; close it there first.");
            case "53100" -> full();
            case "25502", "25503", "25505", "25006", "40XD1" -> readOnly();
            case "23505", "40001", "40XL1", "40XL2", "40P01" -> new Verdict(Reason.CONFLICT,
                    "Somebody else saved this record at the same time; load it again and repeat the change.");
            case "XBCXK", "XBM06" -> new Verdict(Reason.DAMAGED, "The key file in " + folder
                    + " is not the one this clinic was made with; bring the right one back from a backup.");
            case "XSDG2", "XSDB3", "XSDBB", "XSLAB", "XSLAC", "XSLAD", "XSLA3", "XSLA7", "XSLAN", "XSLAI", "XBM0A",
                    "XBM0B", "XBM0C", "XBM0R", "XCXA0", "XJ004", "XSAI2" ->
                damaged();
            default -> null;
        };
    }

    private ClinicException fromFolder(List<Throwable> chain, Exception problem) {
        if (!Files.isRegularFile(folder.resolve(ClinicFolder.MARKER))) {
            return vanished(problem);
        }
        if (chain.stream().anyMatch(ClinicErrors::isWriteFailure) && freeSpace() < NO_SPACE) {
            var full = full();
            return new ClinicException(full.reason(), full.sentence(), problem);
        }
        if (chain.stream().anyMatch(link -> link instanceof SQLException sql && "XJ040".equals(sql.getSQLState()))) {
            var damaged = damaged();
            return new ClinicException(damaged.reason(), damaged.sentence(), problem);
        }
        return new ClinicException(Reason.FAILED,
                "The clinic in " + folder + " could not be read or written; close it, open it again and retry.",
                problem);
    }

    /** @return the sentence for a folder that is no longer there */
    ClinicException vanished(@Nullable Exception cause) {
        return new ClinicException(Reason.DAMAGED, "The clinic folder " + folder
                + " is no longer there; nothing was saved; connect the disk or bring the folder back, then open it again.",
                cause);
    }

    private static boolean isWriteFailure(Throwable link) {
        if (link instanceof IOException) {
            return true;
        }
        var state = link instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
        return state.startsWith("XSD") || state.startsWith("XSLA") || state.startsWith("XBM0")
                || state.startsWith("08");
    }

    private Verdict full() {
        return new Verdict(Reason.DISK_FULL, "The disk that holds " + folder
                + " is full, so nothing was saved; make room, then open the clinic again and repeat.");
    }

    private Verdict readOnly() {
        return new Verdict(Reason.READ_ONLY,
                "The folder " + folder + " cannot be written; choose a folder or disk that allows it.");
    }

    private Verdict damaged() {
        return new Verdict(Reason.DAMAGED,
                "The database in " + folder + " is damaged or incomplete; restore the clinic from a backup.");
    }

    private long freeSpace() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
