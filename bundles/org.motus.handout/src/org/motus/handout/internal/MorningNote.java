package org.motus.handout.internal;

/** How long to wait after getting up (rule HO-14). */
final class MorningNote {

    private static final int HOUR = 60;

    private MorningNote() {
    }

    /** The wait in words, without what it is for. */
    static String wait(Sheet sheet) {
        int minutes = sheet.program().getMorningWaitMinutes();
        return minutes == HOUR ? sheet.texts().text("morning.hour") : sheet.texts().text("morning.minutes", minutes);
    }
}
