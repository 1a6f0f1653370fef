package org.motus.ui.patient;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Search as you type: its listener hears of every letter. Down and Enter go on in the table, Escape empties it. */
@NonNullByDefault({})
final class SearchBox extends Composite {

    private static final int ICON = 16;
    private static final int RING = 2;
    private static final String KEY = "F3";

    private final Metrics metrics;
    private final Composite well;
    private final Text field;
    private final Consumer<String> listener;

    SearchBox(Composite parent, Consumer<String> listener, Runnable intoTable, Runnable openFirst) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.listener = listener;
        metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        well = new Composite(this, SWT.NONE);
        field = new Text(well, SWT.SINGLE);
        field.setData("id", "patients.search");
        field.setFont(Theme.font(TypeStyle.BODY));
        AccessibleName.set(field, Messages.search_name);
        field.addListener(SWT.Modify, event -> this.listener.accept(field.getText()));
        field.addListener(SWT.DefaultSelection, event -> openFirst.run());
        field.addListener(SWT.KeyDown, event -> key(event, intoTable));
        field.addListener(SWT.FocusIn, event -> redraw());
        field.addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Resize, event -> place());
        addListener(SWT.MouseDown, event -> field.setFocus());
        addPaintListener(event -> paint(event.gc));
    }

    private void key(Event event, Runnable intoTable) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            intoTable.run();
        } else if (event.keyCode == SWT.ESC && !field.getText().isEmpty()) {
            event.doit = false;
            field.setText("");
        }
    }

    private int keyWidth(GC gc) {
        gc.setFont(Theme.font(TypeStyle.SMALL));
        return gc.textExtent(KEY).x + metrics.group();
    }

    private void place() {
        var gc = new GC(this);
        try {
            var left = metrics.group() + metrics.px(ICON) + metrics.gap();
            var right = keyWidth(gc) + metrics.gap();
            var height = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
            var area = getClientArea();
            // The well cuts off the border that a platform draws around the field.
            var wide = Math.max(0, area.width - left - right);
            var tall = Math.min(height, area.height - 2 * RING) - 2 * RING;
            well.setBounds(left, (area.height - tall) / 2, wide, tall);
            field.setBounds(-RING, (tall - height) / 2, wide + 2 * RING, height);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        var area = getClientArea();
        var arc = metrics.px(8);
        var strong = field.isFocusControl();
        gc.setAntialias(SWT.ON);
        dress();
        gc.setBackground(Theme.color(ColorToken.SURFACE));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        gc.setForeground(Theme.color(strong ? ColorToken.ACCENT : ColorToken.CONTROL));
        gc.setLineWidth(strong ? 2 : 1);
        var inset = strong ? 1 : 0;
        gc.drawRoundRectangle(inset, inset, area.width - 1 - 2 * inset, area.height - 1 - 2 * inset, arc, arc);
        gc.setLineWidth(1);
        var icon = metrics.px(ICON);
        Icon.SEARCH.draw(gc, metrics.group(), (area.height - icon) / 2, icon, ColorToken.TEXT2);
        var width = keyWidth(gc);
        KeyHints.cap(gc, KEY, area.width - width - metrics.px(6), area.height, width, metrics);
    }

    private void dress() {
        if (!Theme.color(ColorToken.SURFACE).equals(field.getBackground())) {
            field.setBackground(Theme.color(ColorToken.SURFACE));
            field.setForeground(Theme.color(ColorToken.TEXT));
            well.setBackground(Theme.color(ColorToken.SURFACE));
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var height = Math.max(metrics.control(), field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + metrics.tight());
        return new Point(widthHint == SWT.DEFAULT ? metrics.px(310) : widthHint,
                heightHint == SWT.DEFAULT ? height : heightHint);
    }

    /** @return the native field */
    Text field() {
        return field;
    }

    /** @param words what can be found here, shown while the field is empty */
    void invite(String words) {
        if (!words.equals(field.getMessage())) {
            field.setMessage(words);
        }
    }

    void focus() {
        field.setFocus();
        field.selectAll();
    }

    void clear() {
        field.setText("");
        field.setFocus();
    }
}
