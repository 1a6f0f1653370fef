package org.motus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.motus.store.Backups.Progress;

/** One line of the error stream that says how far a long command is. It is for somebody who watches, and goes at the end. */
final class ProgressLine implements Progress, AutoCloseable {

    /** What the error stream is, on systems that tell. */
    private static final Path ERROR_STREAM = Path.of("/proc/self/fd/2");

    private final PrintWriter err;
    private final boolean watched;
    private int width;

    /**
     * @param watched
     *            false for a stream that goes into a file or another program: nothing is written then
     */
    ProgressLine(PrintWriter err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    /** @return true when the error stream of this program is known to be a terminal */
    static boolean terminal() {
        try {
            return Files.readSymbolicLink(ERROR_STREAM).toString().matches("/dev/(pts/|tty).*");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    @Override
    public boolean at(double part) {
        if (watched) {
            var line = Math.round(part * 100) + " %";
            width = Math.max(width, line.length());
            err.print("\r" + line);
            err.flush();
        }
        return true;
    }

    /** Takes the line away, so that what is said next begins where it stood. */
    @Override
    public void close() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
        }
    }
}
