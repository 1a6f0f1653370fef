package org.motus.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.motus.store.Backups.Progress;

/**
 * Stops a long command when the shell stops the program: what it made so far is cleared away before the program ends.
 */
final class StopSignal implements Progress, AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final ProgressLine line;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopped;

    /**
     * @param line
     *            hears the progress; closed with this
     */
    StopSignal(ProgressLine line) {
        this.line = line;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "Stop"));
    }

    @Override
    public boolean at(double part) {
        return line.at(part) && !stopped;
    }

    private void stop() {
        stopped = true;
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        line.close();
        ended.countDown();
    }
}
