package org.motus.app;

import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/** How long nobody has touched keys or mouse, and whether that is long enough to lock. Knows no widgets. */
final class IdleTime {

    private static final long MINUTE = 60_000;

    private final LongSupplier clock;
    private final IntSupplier minutes;
    private long touched;

    /**
     * @param clock
     *            milliseconds that only go forward
     * @param minutes
     *            minutes without a touch until it locks, asked each time; 0 for never
     */
    IdleTime(LongSupplier clock, IntSupplier minutes) {
        this.clock = clock;
        this.minutes = minutes;
        this.touched = clock.getAsLong();
    }

    /** A key or the mouse was used. */
    void touch() {
        touched = clock.getAsLong();
    }

    /** @return true when it is to lock now */
    boolean over() {
        return minutes.getAsInt() > 0 && clock.getAsLong() - touched >= minutes.getAsInt() * MINUTE;
    }

    /** @return milliseconds until it is worth looking again, at least 1 and at most a minute */
    int nextLook() {
        if (minutes.getAsInt() <= 0) {
            return (int) MINUTE;
        }
        var left = minutes.getAsInt() * MINUTE - (clock.getAsLong() - touched);
        return (int) Math.max(1, Math.min(MINUTE, left));
    }
}
