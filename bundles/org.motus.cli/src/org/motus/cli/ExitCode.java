package org.motus.cli;

/** What the commands return to the shell. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;
    /** Refused because a finding blocks the program, or done and something is wrong. */
    static final int REFUSED = 1;
    /** Bad input: one sentence on the error stream. */
    static final int BAD_INPUT = 2;
    /** Internal error: the sentence names a log file. */
    static final int INTERNAL_ERROR = 3;

    private ExitCode() {
    }
}
