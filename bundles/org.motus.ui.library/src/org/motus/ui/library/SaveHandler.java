package org.motus.ui.library;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.motus.ui.Field;

/** Saves the exercise that is being written, as long as the library is in front. */
@NonNullByDefault({})
final class SaveHandler extends AbstractHandler {

    private final OwnDesk desk;

    SaveHandler(OwnDesk desk) {
        this.desk = desk;
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Field.flushTyping(Display.getCurrent());
        desk.save();
        return null;
    }
}
