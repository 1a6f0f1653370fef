package org.motus.ui;

import java.util.Optional;

import org.eclipse.swt.SWT;

/** The keys of a {@link CardList}: what a key asks for, told apart from any widget. */
final class CardKeys {

    private final int selection;
    private final int count;
    private final int page;

    /**
     * @param selection
     *            the selected card, or -1
     * @param count
     *            how many cards there are
     * @param page
     *            how many are seen at once
     */
    CardKeys(int selection, int count, int page) {
        this.selection = selection;
        this.count = count;
        this.page = page;
    }

    /** @return what the key asks for; nothing when it is not a key of the list or there is nothing to do */
    Optional<CardAct> act(int keyCode, int stateMask) {
        if (count == 0) {
            return Optional.empty();
        }
        var modifiers = stateMask & SWT.MODIFIER_MASK;
        if (modifiers == SWT.ALT) {
            return selection < 0 ? Optional.empty() : withAlt(keyCode);
        }
        return modifiers == 0 ? plain(keyCode) : Optional.empty();
    }

    private Optional<CardAct> withAlt(int keyCode) {
        return switch (keyCode) {
            case SWT.ARROW_UP -> move(selection - 1);
            case SWT.ARROW_DOWN -> move(selection + 1);
            case SWT.HOME -> move(0);
            case SWT.END -> move(count - 1);
            case SWT.ARROW_RIGHT -> Optional.of(new CardAct.Step(selection, true));
            case SWT.ARROW_LEFT -> Optional.of(new CardAct.Step(selection, false));
            default -> Optional.empty();
        };
    }

    private Optional<CardAct> plain(int keyCode) {
        return switch (keyCode) {
            case SWT.ARROW_UP -> select(selection < 0 ? count - 1 : selection - 1);
            case SWT.ARROW_DOWN -> select(selection + 1);
            case SWT.PAGE_UP -> select(selection - page);
            case SWT.PAGE_DOWN -> select(Math.max(0, selection) + page);
            case SWT.HOME -> select(0);
            case SWT.END -> select(count - 1);
            case SWT.DEL -> selected(new CardAct.Remove(selection));
            case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> selected(new CardAct.Open(selection));
            default -> Optional.empty();
        };
    }

    private Optional<CardAct> selected(CardAct act) {
        return selection < 0 ? Optional.empty() : Optional.of(act);
    }

    private Optional<CardAct> select(int wanted) {
        var next = Math.clamp(wanted, 0, count - 1);
        return next == selection ? Optional.empty() : Optional.of(new CardAct.Select(next));
    }

    private Optional<CardAct> move(int to) {
        return to < 0 || to >= count || to == selection
                ? Optional.empty()
                : Optional.of(new CardAct.Move(selection, to));
    }
}
