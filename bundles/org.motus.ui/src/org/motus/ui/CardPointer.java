package org.motus.ui;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The mouse on a {@link CardList}: click, hover, and a card held and put elsewhere. */
final class CardPointer {

    private static final int NONE = -1;
    private static final int SLACK = 5;

    private final CardList list;
    private int pressed = NONE;
    private int pressedY;
    private int over = NONE;

    CardPointer(CardList list) {
        this.list = list;
        list.addListener(SWT.MouseDown, this::down);
        list.addListener(SWT.MouseMove, this::move);
        list.addListener(SWT.MouseUp, this::up);
        list.addListener(SWT.MouseExit, event -> hover(NONE, false));
        list.addListener(SWT.MouseDoubleClick, this::twice);
        list.addListener(SWT.FocusOut, event -> cancel());
    }

    /** @return the card under the mouse, or -1 */
    int over() {
        return over;
    }

    private void down(Event event) {
        list.setFocus();
        var index = list.at(event.x, event.y);
        if (index == NONE) {
            return;
        }
        list.perform(new CardAct.Select(index));
        if (event.button == 1) {
            pressed = index;
            pressedY = event.y;
        }
    }

    private void move(Event event) {
        if (pressed != NONE && (event.stateMask & SWT.BUTTON1) == 0) {
            cancelUnlessReleased();
        } else if (pressed == NONE) {
            var index = list.at(event.x, event.y);
            hover(index, index != NONE && list.onGrip(event.x));
            tip(list.hidden(event.x, event.y));
        } else {
            hold(event.y);
        }
    }

    private void hold(int y) {
        if (list.drag() != null || Math.abs(y - pressedY) >= list.metrics().px(SLACK)) {
            hover(NONE, true);
            list.hold(pressed, y);
        }
    }

    /**
     * After a pause of the window a move tells of the button as it is by now, and the release is still to come. When none
     * comes, somebody else got it, and the card goes back.
     */
    private void cancelUnlessReleased() {
        list.getDisplay().asyncExec(() -> {
            if (!list.isDisposed()) {
                cancel();
            }
        });
    }

    private void up(Event event) {
        if (event.button != 1 || pressed == NONE) {
            return;
        }
        hold(event.y);
        var drag = list.drag();
        cancel();
        if (drag != null) {
            drag.move().ifPresent(list::perform);
        }
    }

    private void twice(Event event) {
        var index = list.at(event.x, event.y);
        if (event.button == 1 && index != NONE) {
            cancel();
            list.perform(new CardAct.Open(index));
        }
    }

    /** Puts back what is held. @return true when something was held */
    boolean cancel() {
        var held = pressed != NONE && list.drag() != null;
        if (pressed != NONE) {
            pressed = NONE;
            list.letGo();
            list.setCursor(null);
        }
        return held;
    }

    private void hover(int index, boolean grip) {
        list.setCursor(grip ? list.getDisplay().getSystemCursor(SWT.CURSOR_SIZENS) : null);
        if (index != over) {
            var before = over;
            over = index;
            list.redrawCard(before);
            list.redrawCard(index);
        }
    }

    private void tip(String words) {
        var next = words.isEmpty() ? null : words;
        if (!Objects.equals(next, list.getToolTipText())) {
            list.setToolTipText(next);
        }
    }
}
