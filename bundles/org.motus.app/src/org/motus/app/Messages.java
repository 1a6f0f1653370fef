package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

    public static String about_java;
    public static String about_library;
    public static String about_library_unknown;
    public static String about_license;
    public static String about_title;
    public static String about_version;
    public static String about_what;
    public static String clinic_demo;
    public static String demo_not_writable;
    public static String job_demo;
    public static String job_open;
    public static String open_incomplete;
    public static String open_message;
    public static String open_title;
    public static String start_demo;
    public static String start_demo_button;
    public static String start_demo_words;
    public static String start_open;
    public static String start_open_button;
    public static String start_open_words;
    public static String start_opening;
    public static String start_recent;
    public static String start_review;
    public static String start_title;
    public static String start_words;
    public static String status_library;
    public static String status_local;
    public static String status_none;
    public static String status_opening;
    public static String window_title;
    public static String window_title_clinic;

    static {
        initializeMessages("org.motus.app.messages", Messages.class);
    }

    private Messages() {
    }
}
