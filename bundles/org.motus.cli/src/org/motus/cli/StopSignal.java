package org.motus.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.motus.store.Backups.Progress;

/**
 * Tells whoever waits at the shell how far a long command is, and stops it when the shell stops the program: what it made so
 * far is cleared away before the program ends.
 */
final class StopSignal implements Progress, AutoCloseable {

    private static final int STEP = 10;
    private static final long PATIENCE_SECONDS = 20;

    private final Session session;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopped;
    private int told;

    StopSignal(Session session) {
        this.session = session;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "Stop"));
    }

    @Override
    public boolean at(double part) {
        var percent = (int) (100 * part);
        if (percent >= told + STEP && percent < 100) {
            told = percent - percent % STEP;
            session.warn(session.texts().get("move.progress", told));
        }
        return !stopped;
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
        ended.countDown();
    }
}
