package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts about clinics on a server. */
@NonNullByDefault({})
final class ServerWords extends NLS {

    public static String again;
    public static String backups;
    public static String backups_advice;
    public static String certificate;
    public static String certificate_gone;
    public static String certificate_hint;
    public static String connect;
    public static String connect_file;
    public static String connect_title;
    public static String connect_words;
    public static String database;
    public static String database_missing;
    public static String file;
    public static String file_hint;
    public static String file_invalid;
    public static String file_locked;
    public static String file_missing;
    public static String file_there;
    public static String host;
    public static String host_hint;
    public static String host_letters;
    public static String host_missing;
    public static String job_connect;
    public static String job_test;
    public static String login_title;
    public static String login_words;
    public static String make_title;
    public static String make_words;
    public static String open_files;
    public static String open_title;
    public static String password;
    public static String password_hint;
    public static String password_missing;
    public static String place;
    public static String place_computer;
    public static String place_server;
    public static String port;
    public static String port_wrong;
    public static String recent_gone;
    public static String schema;
    public static String schema_wrong;
    public static String signin_words;
    public static String start_button;
    public static String start_title;
    public static String start_words;
    public static String test;
    public static String test_asking;
    public static String test_clinic;
    public static String test_empty;
    public static String test_full;
    public static String test_none;
    public static String user;
    public static String user_hint;
    public static String user_missing;

    static {
        initializeMessages("org.motus.app.serverwords", ServerWords.class);
    }

    private ServerWords() {
    }
}
