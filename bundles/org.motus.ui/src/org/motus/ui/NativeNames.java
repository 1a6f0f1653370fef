package org.motus.ui;

import org.eclipse.swt.widgets.Control;

/**
 * What a platform needs beyond SWT so that the name of a native control reaches its screen readers. A fragment of this
 * bundle provides it as a Java service for the one platform that needs it. UI thread only.
 */
public interface NativeNames {

    /** Gives a control its name, without its value. */
    void name(Control control, String name);

    /** Gives a control the sentence that explains its state; empty for none. */
    void describe(Control control, String sentence);

    /** Says that a text field holds a number that the arrow keys step. */
    void number(Control control);
}
