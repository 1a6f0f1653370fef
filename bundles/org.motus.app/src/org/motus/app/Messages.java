package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

    static String about_java;
    static String about_library;
    static String about_library_unknown;
    static String about_license;
    static String about_title;
    static String about_version;
    static String about_what;
    static String clinic_demo;
    static String demo_not_writable;
    static String job_demo;
    static String job_open;
    static String open_incomplete;
    static String open_message;
    static String open_title;
    static String start_demo;
    static String start_demo_button;
    static String start_demo_words;
    static String start_open;
    static String start_open_button;
    static String start_open_words;
    static String start_opening;
    static String start_recent;
    static String start_review;
    static String start_title;
    static String start_words;
    static String status_library;
    static String status_local;
    static String status_none;
    static String status_opening;
    static String window_title;
    static String window_title_clinic;

    static {
        initializeMessages("org.motus.app.messages", Messages.class);
    }

    private Messages() {
    }
}
