package org.motus.ui;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.care.Difference;
import org.motus.care.Difference.Side;
import org.motus.care.Merge;

/** One line of the conflict dialog: what it is about, who changed it, and two native radio buttons. */
final class ConflictRow {

    private static final int LEAST = 100;

    private final Merge<?> merge;
    private final Difference line;
    private final Metrics metrics;
    private final Button mine;
    private final Button theirs;

    ConflictRow(Composite list, Merge<?> merge, Difference line, Runnable chosen) {
        this.merge = merge;
        this.line = line;
        this.metrics = Metrics.of(list.getDisplay());
        var rule = new Composite(list, SWT.NO_FOCUS);
        rule.setBackground(Theme.color(ColorToken.LINE));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(rule);
        var box = new Composite(list, SWT.NONE);
        box.setData("id", "conflict.row");
        box.setBackground(list.getBackground());
        AccessibleName.set(box, line.what() + ", " + Conflict.who(line));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).margins(metrics.section(), 0)
                .spacing(metrics.group(), 0).applyTo(box);
        words(box);
        mine = radio(box, line.mine(), NLS.bind(Messages.conflict_spoken_mine, line.what(), line.mine()), Side.MINE,
                chosen);
        theirs = radio(box, line.theirs(), NLS.bind(Messages.conflict_spoken_theirs, line.what(), line.theirs()),
                Side.THEIRS, chosen);
        show();
    }

    private void words(Composite box) {
        var words = new Composite(box, SWT.NONE);
        words.setBackground(box.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        GridLayoutFactory.fillDefaults().margins(0, metrics.gap()).spacing(0, 0).applyTo(words);
        label(words, line.what(), TypeStyle.BODY_BOLD, ColorToken.TEXT);
        var was = NLS.bind(Messages.conflict_was, line.base());
        if (line.asked()) {
            label(words, Conflict.who(line) + " · " + was, TypeStyle.SMALL_BOLD, ColorToken.WARN);
        } else {
            label(words, Conflict.who(line), TypeStyle.SMALL, ColorToken.TEXT2);
        }
    }

    private void label(Composite box, String text, TypeStyle style, ColorToken color) {
        var label = new Label(box, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        Theme.style(label, style, color, ColorToken.SURFACE);
        GridDataFactory.fillDefaults().grab(true, false).hint(metrics.px(LEAST), SWT.DEFAULT).applyTo(label);
    }

    private Button radio(Composite box, String text, String spoken, Side side, Runnable chosen) {
        var radio = new Button(box, SWT.RADIO | SWT.WRAP);
        radio.setText(text.replace("&", "&&"));
        radio.setData("id", "conflict." + side.name().toLowerCase(Locale.ROOT));
        AccessibleName.set(radio, spoken);
        Theme.style(radio, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.FILL)
                .hint(metrics.px(LEAST), SWT.DEFAULT).applyTo(radio);
        radio.addListener(SWT.Selection, event -> {
            if (radio.getSelection()) {
                merge.resolve(line, side);
                color();
                chosen.run();
            }
        });
        return radio;
    }

    /** Shows which side counts now. */
    void show() {
        var side = merge.side(line);
        mine.setSelection(side == Side.MINE);
        theirs.setSelection(side == Side.THEIRS);
        color();
    }

    private void color() {
        for (var radio : new Button[] { mine, theirs }) {
            radio.setBackground(Theme.color(radio.getSelection() ? ColorToken.SELECTION : ColorToken.SURFACE));
        }
    }
}
