package org.motus.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

    static String banner_close;
    static String banner_done;
    static String banner_failed;
    static String banner_folder;
    static String banner_open;
    static String job_failed;
    static String job_failed_advice;
    static String task_cancel;
    static String task_progress;

    static {
        initializeMessages("org.motus.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
