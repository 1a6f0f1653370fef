package org.motus.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

    public static String banner_close;
    public static String banner_done;
    public static String banner_failed;
    public static String banner_folder;
    public static String banner_open;
    public static String body_name_many;
    public static String body_name_one;
    public static String body_place;
    public static String body_side_left;
    public static String body_side_right;
    public static String body_unmarked;
    public static String card_blocked;
    public static String card_place;
    public static String card_place_first;
    public static String card_spoken;
    public static String job_failed;
    public static String job_failed_advice;
    public static String job_record_load;
    public static String job_record_save;
    public static String task_cancel;
    public static String task_progress;

    static {
        initializeMessages("org.motus.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
