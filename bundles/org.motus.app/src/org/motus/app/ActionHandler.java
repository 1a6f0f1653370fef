package org.motus.app;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** A command of the frame: what it does, when it can, what it is called now, and whether it is on. UI thread only. */
@NonNullByDefault({})
final class ActionHandler extends AbstractHandler implements IElementUpdater {

    private final Consumer<ExecutionEvent> action;
    private BooleanSupplier enabled = () -> true;
    private Supplier<String> text = () -> "";
    private BooleanSupplier checked = () -> false;

    ActionHandler(Runnable action) {
        this(event -> action.run());
    }

    ActionHandler(Consumer<ExecutionEvent> action) {
        this.action = action;
    }

    ActionHandler when(BooleanSupplier condition) {
        enabled = condition;
        return this;
    }

    ActionHandler called(Supplier<String> words) {
        text = words;
        return this;
    }

    ActionHandler checked(BooleanSupplier condition) {
        checked = condition;
        return this;
    }

    /** Tells menus and keys that it may have become possible, or impossible. */
    void changed() {
        fireHandlerChanged(new HandlerEvent(this, true, false));
    }

    @Override
    public boolean isEnabled() {
        return enabled.getAsBoolean();
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (enabled.getAsBoolean()) {
            action.accept(event);
        }
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        var words = text.get();
        if (!words.isEmpty()) {
            element.setText(words);
        }
        element.setChecked(checked.getAsBoolean());
    }
}
