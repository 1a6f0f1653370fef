package org.motus.ui.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchSite;
import org.motus.ui.Commands;
import org.motus.ui.Icon;
import org.motus.ui.IconButton;

/** The buttons beside the name of an exercise with which the clinic makes it its own. */
@NonNullByDefault({})
final class OwnActions {

    private final IconButton versions;
    private final IconButton remove;

    OwnActions(Composite row, IWorkbenchSite site) {
        var before = row.getChildren().length;
        button(row, site, Icon.PLUS, OwnWords.command_new, Commands.NEW_EXERCISE);
        button(row, site, Icon.COPY, OwnWords.command_copy, Commands.COPY_EXERCISE);
        button(row, site, Icon.PENCIL, OwnWords.command_edit, Commands.EDIT_EXERCISE);
        versions = button(row, site, Icon.ROTATE_CCW, OwnWords.command_versions, Commands.EXERCISE_VERSIONS);
        remove = button(row, site, Icon.TRASH_2, OwnWords.command_remove, Commands.REMOVE_EXERCISE);
        ((GridLayout) row.getLayout()).numColumns = before + 5;
        if (before > 0) {
            row.getChildren()[0].moveBelow(null);
        }
    }

    private static IconButton button(Composite row, IWorkbenchSite site, Icon icon, String name, String command) {
        var button = new IconButton(row, icon, name).framed();
        button.setData("id", command);
        button.setToolTipText(name);
        button.addListener(SWT.Selection, event -> OwnCommands.execute(site, command));
        return button;
    }

    /** @param own true when the exercise is the clinic's own, or its edit */
    void show(boolean own) {
        versions.setEnabled(own);
        remove.setEnabled(own);
    }
}
