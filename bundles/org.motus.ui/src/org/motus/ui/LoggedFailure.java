package org.motus.ui;

/** A failure as it may stand in the log: its class and stack, without its message. */
final class LoggedFailure extends Exception {

    private static final long serialVersionUID = 1L;

    LoggedFailure(Throwable failure) {
        super(failure.getClass().getName());
        setStackTrace(failure.getStackTrace());
        var cause = failure.getCause();
        if (cause != null && cause != failure) {
            initCause(new LoggedFailure(cause));
        }
    }
}
