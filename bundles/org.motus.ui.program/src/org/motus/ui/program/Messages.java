package org.motus.ui.program;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

    static String action_print;
    static String action_start;
    static String action_start_this;
    static String chooser_cancel;
    static String chooser_clinician;
    static String chooser_fixes;
    static String chooser_gentle;
    static String chooser_location;
    static String chooser_make;
    static String chooser_profile;
    static String chooser_profile_gentle_suggested;
    static String chooser_profile_standard_suggested;
    static String chooser_standard;
    static String chooser_title;
    static String clinician_unnamed;
    static String column_exercise;
    static String column_feel;
    static String column_howmuch;
    static String column_howoften;
    static String column_minutes;
    static String column_number;
    static String column_pain;
    static String facts_age;
    static String failed;
    static String failed_advice;
    static String feel_stop;
    static String findings_refused;
    static String findings_title;
    static String job_load;
    static String job_print;
    static String job_start;
    static String loading;
    static String no_patient;
    static String no_patient_advice;
    static String no_program;
    static String no_program_advice;
    static String none;
    static String pain_limit;
    static String plan_break;
    static String plan_break_words;
    static String plan_habit;
    static String plan_if_then;
    static String plan_missed;
    static String plan_pain;
    static String plan_walk;
    static String plans_title;
    static String print_canceled;
    static String print_default_name;
    static String print_done;
    static String print_done_one;
    static String print_done_pages;
    static String print_refused;
    static String print_title;
    static String print_type;
    static String profile_gentle;
    static String profile_standard;
    static String revision_line;
    static String saved_line;
    static String severity_block;
    static String severity_note;
    static String severity_warn;
    static String sex_female;
    static String sex_male;
    static String sex_other;
    static String start_done;
    static String start_refused;
    static String start_refused_advice;
    static String table_name;
    static String totals_exercises;
    static String totals_minutes;

    static {
        initializeMessages("org.motus.ui.program.messages", Messages.class);
    }

    private Messages() {
    }
}
