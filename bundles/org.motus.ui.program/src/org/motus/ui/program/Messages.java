package org.motus.ui.program;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

    public static String action_print;
    public static String action_start;
    public static String action_start_this;
    public static String chooser_cancel;
    public static String chooser_clinician;
    public static String chooser_fixes;
    public static String chooser_gentle;
    public static String chooser_location;
    public static String chooser_make;
    public static String chooser_profile;
    public static String chooser_profile_gentle_suggested;
    public static String chooser_profile_standard_suggested;
    public static String chooser_standard;
    public static String chooser_title;
    public static String clinician_unnamed;
    public static String column_exercise;
    public static String column_feel;
    public static String column_howmuch;
    public static String column_howoften;
    public static String column_minutes;
    public static String column_number;
    public static String column_pain;
    public static String facts_age;
    public static String failed;
    public static String failed_advice;
    public static String feel_stop;
    public static String findings_refused;
    public static String findings_title;
    public static String job_load;
    public static String job_print;
    public static String job_start;
    public static String loading;
    public static String no_patient;
    public static String no_patient_advice;
    public static String no_program;
    public static String no_program_advice;
    public static String none;
    public static String pain_limit;
    public static String plan_break;
    public static String plan_break_words;
    public static String plan_habit;
    public static String plan_if_then;
    public static String plan_missed;
    public static String plan_pain;
    public static String plan_walk;
    public static String plans_title;
    public static String print_canceled;
    public static String print_default_name;
    public static String print_done;
    public static String print_done_one;
    public static String print_done_pages;
    public static String print_refused;
    public static String print_title;
    public static String print_type;
    public static String profile_gentle;
    public static String profile_standard;
    public static String revision_line;
    public static String saved_line;
    public static String severity_block;
    public static String severity_note;
    public static String severity_warn;
    public static String sex_female;
    public static String sex_male;
    public static String sex_other;
    public static String start_done;
    public static String start_refused;
    public static String start_refused_advice;
    public static String table_name;
    public static String totals_exercises;
    public static String totals_minutes;

    static {
        initializeMessages("org.motus.ui.program.messages", Messages.class);
    }

    private Messages() {
    }
}
