package org.motus.ui.patient.body;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

    public static String add_site;
    public static String change_gone;
    public static String change_new;
    public static String change_none;
    public static String change_pain;
    public static String change_since;
    public static String column_now;
    public static String column_side;
    public static String column_since;
    public static String column_site;
    public static String column_worst;
    public static String copy_today;
    public static String day_choice;
    public static String day_more;
    public static String day_today;
    public static String depth_deep;
    public static String depth_name;
    public static String depth_surface;
    public static String depth_unknown;
    public static String group_arm;
    public static String group_back;
    public static String group_head;
    public static String group_leg;
    public static String group_pelvis;
    public static String group_trunk;
    public static String hint_carried;
    public static String hint_empty;
    public static String hint_unplaced;
    public static String hint_worst;
    public static String key_delete;
    public static String key_depth;
    public static String key_pain;
    public static String key_remove;
    public static String key_side;
    public static String key_spread;
    public static String key_worst;
    public static String number_none;
    public static String refuse_last;
    public static String refuse_location;
    public static String refuse_none;
    public static String refuse_number;
    public static String refuse_past;
    public static String refuse_side;
    public static String remove_site;
    public static String side_both;
    public static String side_left;
    public static String side_right;
    public static String site_name;
    public static String spoken_pain;
    public static String spoken_pain_none;
    public static String spoken_site;
    public static String spread_name;
    public static String step_added;
    public static String step_copied;
    public static String step_depth;
    public static String step_pain;
    public static String step_removed;
    public static String step_side;
    public static String step_spread;
    public static String step_worst;
    public static String table_name;
    public static String title;

    static {
        initializeMessages("org.motus.ui.patient.body.messages", Messages.class);
    }

    private Messages() {
    }
}
