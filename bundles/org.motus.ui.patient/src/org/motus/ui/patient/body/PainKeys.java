package org.motus.ui.patient.body;

/**
 * Turns digits into pain numbers: each digit counts at once, and a 0 soon after a 1 makes it 10. The letter W turns the
 * next number to the worst pain of the last 24 hours.
 */
final class PainKeys {

    private static final long TEN_MILLIS = 700;

    private long oneAt = Long.MIN_VALUE;
    private boolean worst;
    private boolean oneWasWorst;

    /**
     * A number that was keyed.
     *
     * @param value
     *            0 to 10
     * @param worst
     *            true for the worst pain of the last 24 hours, false for pain now
     */
    record Keyed(int value, boolean worst) {
    }

    /** @return true when the next number is the worst pain */
    boolean awaitsWorst() {
        return worst;
    }

    /** Turns the next number to the worst pain, or back. */
    void toggleWorst() {
        worst = !worst;
        oneAt = Long.MIN_VALUE;
    }

    /** Forgets what was begun, for example when another site is selected. */
    void reset() {
        worst = false;
        oneAt = Long.MIN_VALUE;
    }

    /**
     * @param digit
     *            0 to 9
     * @param now
     *            time in milliseconds, growing
     */
    Keyed digit(int digit, long now) {
        if (digit == 0 && oneAt != Long.MIN_VALUE && now - oneAt <= TEN_MILLIS) {
            oneAt = Long.MIN_VALUE;
            return new Keyed(10, oneWasWorst);
        }
        var keyed = new Keyed(digit, worst);
        oneAt = digit == 1 ? now : Long.MIN_VALUE;
        oneWasWorst = worst;
        worst = false;
        return keyed;
    }
}
