package org.motus.ui;

import java.util.ServiceLoader;

import org.eclipse.swt.widgets.Display;

/**
 * What a platform needs beyond SWT so that its own file dialogs go away while somebody has not answered them yet. A
 * fragment of this bundle provides it as a Java service for a platform that can. UI thread only.
 */
public interface NativeDialogs {

    /** Lets every file dialog that is open end as if it were canceled. */
    void cancel(Display display);

    /** Does on this platform what it can, which may be nothing. */
    static void cancelAll(Display display) {
        ServiceLoader.load(NativeDialogs.class, NativeDialogs.class.getClassLoader())
                .forEach(platform -> platform.cancel(display));
    }
}
