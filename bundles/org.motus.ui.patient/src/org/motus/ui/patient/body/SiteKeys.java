package org.motus.ui.patient.body;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.motus.model.clinic.Side;

/** The single keys that act on the selected site, in the chart and in the table. */
final class SiteKeys {

    private final Runnable toSpread;

    /** @param toSpread goes to the field where the pain spreads */
    SiteKeys(Runnable toSpread) {
        this.toSpread = toSpread;
    }

    /** @return true when the key did something */
    boolean press(SiteBoard board, Event event) {
        if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
            return false;
        }
        if (event.keyCode == SWT.DEL) {
            board.remove();
            return true;
        }
        var letter = Character.toUpperCase(event.character);
        if (letter >= '0' && letter <= '9') {
            board.digit(letter - '0', Integer.toUnsignedLong(event.time));
            return true;
        }
        return switch (letter) {
            case 'L' -> did(() -> board.side(Side.LEFT));
            case 'R' -> did(() -> board.side(Side.RIGHT));
            case 'B' -> did(() -> board.side(Side.BOTH));
            case 'D' -> did(board::nextDepth);
            case 'S' -> did(toSpread);
            case 'W' -> did(board::toggleWorst);
            default -> false;
        };
    }

    private static boolean did(Runnable act) {
        act.run();
        return true;
    }
}
