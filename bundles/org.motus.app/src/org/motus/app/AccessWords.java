package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts about making a clinic with a password, signing in, locking and people. */
@NonNullByDefault({})
final class AccessWords extends NLS {

    public static String background_failed;
    public static String bar_user_tip;
    public static String cancel;
    public static String close;
    public static String job_password;
    public static String job_people;
    public static String job_protect;
    public static String job_recovery;
    public static String job_sign_out;
    public static String job_unlock;
    public static String lock_button;
    public static String lock_unsaved;
    public static String lock_words;
    public static String make_next;
    public static String password_button;
    public static String password_title;
    public static String password_words;
    public static String people_access;
    public static String people_activate;
    public static String people_active;
    public static String people_add;
    public static String people_add_button;
    public static String people_add_title;
    public static String people_add_words;
    public static String people_deactivate;
    public static String people_inactive;
    public static String people_password;
    public static String people_password_title;
    public static String people_password_words;
    public static String people_recovery;
    public static String people_recovery_button;
    public static String people_recovery_title;
    public static String people_recovery_words;
    public static String people_role;
    public static String people_title;
    public static String people_words;
    public static String person_name;
    public static String person_name_hint;
    public static String person_name_missing;
    public static String person_title;
    public static String person_words;
    public static String preferences_lock;
    public static String preferences_lock_minutes;
    public static String preferences_lock_never;
    public static String preferences_lock_words;
    public static String protect_button;
    public static String protect_lock;
    public static String protect_title;
    public static String protect_words;
    public static String recover_button;
    public static String recover_key_hint;
    public static String recover_key_missing;
    public static String recover_nobody;
    public static String recover_title;
    public static String recover_words;
    public static String recovery_done;
    public static String recovery_enter;
    public static String recovery_file;
    public static String recovery_key;
    public static String recovery_placed;
    public static String recovery_save;
    public static String recovery_saved;
    public static String recovery_sheet;
    public static String recovery_sheet_keep;
    public static String recovery_sheet_use;
    public static String recovery_title;
    public static String recovery_words;
    public static String role_administrator;
    public static String role_clinician;
    public static String role_viewer;
    public static String secret;
    public static String secret_again;
    public static String secret_differs;
    public static String secret_first;
    public static String secret_missing;
    public static String secret_new;
    public static String secret_present;
    public static String secret_present_missing;
    public static String secret_short;
    public static String signin_button;
    public static String signin_checking;
    public static String signin_demo;
    public static String signin_name;
    public static String signin_other;
    public static String signin_password_missing;
    public static String signin_recover;
    public static String signin_waiting;
    public static String signin_words;
    public static String strength_common;
    public static String strength_fair;
    public static String strength_few;
    public static String strength_good;
    public static String strength_none;
    public static String strength_run;
    public static String strength_short;
    public static String user_lock;
    public static String user_password;
    public static String user_people;
    public static String user_sign_out;

    static {
        initializeMessages("org.motus.app.accesswords", AccessWords.class);
    }

    private AccessWords() {
    }
}
