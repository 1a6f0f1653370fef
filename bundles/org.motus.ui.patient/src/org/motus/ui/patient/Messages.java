package org.motus.ui.patient;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

    public static String column_pain;
    public static String column_patient;
    public static String column_program;
    public static String column_visit;
    public static String column_where;
    public static String count_found;
    public static String count_many;
    public static String count_one;
    public static String empty_clinic;
    public static String empty_clinic_advice;
    public static String failed;
    public static String failed_advice;
    public static String failed_again;
    public static String job_page;
    public static String job_search;
    public static String loading;
    public static String no_match;
    public static String no_match_advice;
    public static String no_match_clear;
    public static String none;
    public static String program_none;
    public static String program_revision;
    public static String search_hint;
    public static String search_name;
    public static String sex_female;
    public static String sex_male;
    public static String sex_other;
    public static String table_name;
    public static String title;

    static {
        initializeMessages("org.motus.ui.patient.messages", Messages.class);
    }

    private Messages() {
    }
}
