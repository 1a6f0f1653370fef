package org.motus.app;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.store.Key;

/** Asks who restores the backup of a clinic with users. */
@NonNullByDefault({})
final class RestoreDialog extends StackDialog {

    private static final int WIDTH = 520;

    private final String user;
    private final String refused;
    private final Consumer<Key> restore;

    /**
     * @param user name that is likely, may be empty
     * @param refused why the last name and password opened nothing, empty when none was tried
     * @param restore takes who opens the backup, and closes the password
     */
    RestoreDialog(IWorkbenchWindow window, String user, String refused, Consumer<Key> restore) {
        super(window, Messages.restore_title, "restore", WIDTH);
        this.user = user;
        this.refused = refused;
        this.restore = restore;
    }

    @Override
    Composite first(Composite parent) {
        var page = new RestoreKeyPage(parent, user, new RestoreKeyPage.Acts() {

            @Override
            public void restore(Key key) {
                close();
                restore.accept(key);
            }

            @Override
            public void leave() {
                close();
            }
        });
        if (!refused.isEmpty()) {
            page.refused(refused);
        }
        return page;
    }
}
