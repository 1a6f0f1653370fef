package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts about what a patient may ask for, about signing in for somebody else, and about looking only. */
@NonNullByDefault({})
final class RightsWords extends NLS {

    public static String erase_button;
    public static String erase_done;
    public static String erase_done_advice;
    public static String erase_export;
    public static String erase_exporting;
    public static String erase_gone;
    public static String erase_guard;
    public static String erase_guard_wrong;
    public static String erase_heading;
    public static String erase_leftovers;
    public static String erase_leftovers_advice;
    public static String erase_reason;
    public static String erase_reason_hint;
    public static String erase_reason_missing;
    public static String erase_stays;
    public static String erase_title;
    public static String erase_unsaved;
    public static String erase_working;
    public static String export_canceled;
    public static String export_done;
    public static String export_done_one;
    public static String export_draft;
    public static String export_file;
    public static String export_moved;
    public static String export_title;
    public static String export_type;
    public static String job_erase;
    public static String job_export;
    public static String lock_other;
    public static String lock_other_busy;
    public static String lock_other_draft;
    public static String lock_other_refused;
    public static String lock_other_waits;
    public static String lock_other_words;
    public static String look_only;
    public static String look_only_advice;
    public static String look_only_menu;
    public static String menu_erase;
    public static String menu_erase_refused;

    static {
        initializeMessages("org.motus.app.rightswords", RightsWords.class);
    }

    private RightsWords() {
    }
}
