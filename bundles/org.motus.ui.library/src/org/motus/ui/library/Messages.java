package org.motus.ui.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

    public static String add_loading;
    public static String add_look_only;
    public static String add_no_clinic;
    public static String add_no_patient;
    public static String add_no_program;
    public static String add_none;
    public static String add_there;
    public static String add_to;
    public static String care_blocked;
    public static String care_careful;
    public static String care_none;
    public static String care_own;
    public static String care_own_none;
    public static String care_refused;
    public static String care_title;
    public static String chain_also_easier;
    public static String chain_also_harder;
    public static String chain_easier;
    public static String chain_harder;
    public static String chain_no_easier;
    public static String chain_no_harder;
    public static String chain_this;
    public static String dose_amount;
    public static String dose_days;
    public static String dose_effort;
    public static String dose_every_day;
    public static String dose_feel;
    public static String dose_minutes;
    public static String dose_morning;
    public static String dose_morning_wait;
    public static String dose_needs;
    public static String dose_needs_nothing;
    public static String dose_nerve;
    public static String dose_often;
    public static String dose_pain;
    public static String dose_pain_limits;
    public static String dose_per_day;
    public static String dose_stretch;
    public static String dose_time;
    public static String dose_title;
    public static String evidence_claim;
    public static String evidence_expert;
    public static String evidence_high;
    public static String evidence_less;
    public static String evidence_low;
    public static String evidence_moderate;
    public static String evidence_more;
    public static String evidence_none;
    public static String evidence_title;
    public static String evidence_very_low;
    public static String head_also;
    public static String head_shipped;
    public static String list_all;
    public static String list_found;
    public static String list_job;
    public static String list_keys;
    public static String list_minutes;
    public static String list_name;
    public static String play_job;
    public static String play_start;
    public static String play_stop;
    public static String words_title;

    static {
        initializeMessages("org.motus.ui.library.messages", Messages.class);
    }

    private Messages() {
    }
}
