package org.motus.ui.patient;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

    static String column_pain;
    static String column_patient;
    static String column_program;
    static String column_visit;
    static String column_where;
    static String count_found;
    static String count_many;
    static String count_one;
    static String empty_clinic;
    static String empty_clinic_advice;
    static String failed;
    static String failed_advice;
    static String failed_again;
    static String job_page;
    static String job_search;
    static String loading;
    static String no_match;
    static String no_match_advice;
    static String no_match_clear;
    static String none;
    static String program_none;
    static String program_revision;
    static String search_hint;
    static String search_name;
    static String sex_female;
    static String sex_male;
    static String sex_other;
    static String table_name;
    static String title;

    static {
        initializeMessages("org.motus.ui.patient.messages", Messages.class);
    }

    private Messages() {
    }
}
