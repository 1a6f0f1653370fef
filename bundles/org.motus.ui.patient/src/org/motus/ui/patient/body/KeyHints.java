package org.motus.ui.patient.body;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The keys of the pane, each on its cap with a word; as many as there is room for. */
@NonNullByDefault({})
final class KeyHints extends Canvas {

    private record Hint(List<String> keys, String word) {
    }

    private static final List<Hint> HINTS = List.of(new Hint(List.of("0–9"), Messages.key_pain),
            new Hint(List.of("W"), Messages.key_worst), new Hint(List.of("L", "R", "B"), Messages.key_side),
            new Hint(List.of("D"), Messages.key_depth), new Hint(List.of("S"), Messages.key_spread),
            new Hint(List.of(Messages.key_delete), Messages.key_remove));

    private final Metrics metrics;

    KeyHints(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        setFont(Theme.font(TypeStyle.SMALL));
        AccessibleName.label(this, spoken());
        // Where there is no room for all, the tip has them.
        setToolTipText(spoken());
        addPaintListener(event -> paint(event.gc));
    }

    private static String spoken() {
        return String.join(", ",
                HINTS.stream().map(hint -> String.join(" ", hint.keys()) + " " + hint.word()).toList());
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        var x = 0;
        for (var hint : HINTS) {
            if (x + width(gc, hint) > getClientArea().width) {
                return;
            }
            x = paint(gc, hint, x) + metrics.gap();
        }
    }

    private int paint(GC gc, Hint hint, int left) {
        var x = left;
        var height = gc.getFontMetrics().getHeight() + 2;
        var top = (getClientArea().height - height) / 2;
        for (var key : hint.keys()) {
            var cap = cap(gc, key);
            gc.setBackground(Theme.color(ColorToken.BACKGROUND));
            gc.setForeground(Theme.color(ColorToken.LINE));
            gc.fillRoundRectangle(x, top, cap, height, metrics.tight(), metrics.tight());
            gc.drawRoundRectangle(x, top, cap, height - 1, metrics.tight(), metrics.tight());
            gc.setForeground(Theme.color(ColorToken.TEXT2));
            gc.drawText(key, x + (cap - gc.textExtent(key).x) / 2, top + 1, true);
            x += cap + metrics.px(3);
        }
        gc.setForeground(Theme.color(ColorToken.TEXT3));
        gc.drawText(hint.word(), x, top + 1, true);
        return x + gc.textExtent(hint.word()).x;
    }

    private int cap(GC gc, String key) {
        return Math.max(gc.textExtent(key).x + metrics.px(8), metrics.px(18));
    }

    private int width(GC gc, Hint hint) {
        return hint.keys().stream().mapToInt(key -> cap(gc, key) + metrics.px(3)).sum() + gc.textExtent(hint.word()).x;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var gc = new GC(this);
        try {
            return new Point(widthHint == SWT.DEFAULT ? metrics.px(200) : widthHint,
                    gc.getFontMetrics().getHeight() + metrics.px(6));
        } finally {
            gc.dispose();
        }
    }
}
