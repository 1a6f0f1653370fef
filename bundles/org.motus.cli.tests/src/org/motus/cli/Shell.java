package org.motus.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.motus.care.CareService;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Runs commands with the services of the running product and keeps what they printed. */
final class Shell {

    /** What one command left behind. */
    record Result(int exit, String out, String err) {

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    private Shell() {
    }

    static Result run(Object... arguments) {
        return run(care(), arguments);
    }

    static Result run(CareService care, Object... arguments) {
        return run(care, Map.of(), arguments);
    }

    /** @param environment the variables of the shell */
    static Result run(CareService care, Map<String, String> environment, Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = java.util.Arrays.stream(arguments).map(Objects::toString).toArray(String[]::new);
        var exit = new CommandLines(care, new PrintWriter(out, true), new PrintWriter(err, true), environment::get)
                .run(words);
        return new Result(exit, out.toString(), err.toString());
    }

    static CareService care() {
        var bundles = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
        var tracker = new ServiceTracker<CareService, CareService>(bundles, CareService.class, null);
        tracker.open();
        try {
            return Objects.requireNonNull(tracker.waitForService(20_000), "care service");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }
}
