package org.motus.library.internal;

/**
 * Numbers with their unit, as people say them.
 */
public final class DoseNumbers {

    private static final int SECONDS_IN_A_MINUTE = 60;

    private DoseNumbers() {
    }

    /**
     * @param seconds seconds
     * @return the time in words, whole minutes as minutes
     */
    public static String seconds(int seconds) {
        if (seconds >= SECONDS_IN_A_MINUTE && seconds % SECONDS_IN_A_MINUTE == 0) {
            return minutes(seconds / SECONDS_IN_A_MINUTE);
        }
        return seconds == 1 ? "1 second" : seconds + " seconds";
    }

    /**
     * @param minutes minutes
     * @return the time in words
     */
    public static String minutes(double minutes) {
        return minutes == 1 ? "1 minute" : plain(minutes) + " minutes";
    }

    /**
     * @param number a number
     * @return its digits, without decimals when it is whole
     */
    public static String plain(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }
}
