package org.motus.ui.library;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The text of a drawing as a document keeps it: each change is one step that can be undone. UI thread only. */
@NonNullByDefault
public interface PoseEdits {

    /** @return the text of the figure; empty when there is none yet */
    String text();

    /**
     * Makes a change that can be undone.
     *
     * @param label
     *            what was done, for the menu and the status line
     * @param newText
     *            the whole text from now on
     */
    void change(String label, String newText);

    /**
     * @param changed
     *            runs after each change, also when it is undone
     * @return ends the listening
     */
    Runnable listen(Runnable changed);
}
