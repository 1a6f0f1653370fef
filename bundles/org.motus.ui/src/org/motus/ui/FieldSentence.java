package org.motus.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * The sentence below a field, with a mark when it is a fault. When it goes while the clinician still types, its room
 * stays until the field is left, so that the form does not jump under the keys.
 */
@NonNullByDefault({})
final class FieldSentence extends Composite {

    private static final int MARK = 14;

    private final Label words;
    private final Metrics metrics;
    private final Runnable relayout;
    private FieldVoice.Spoken spoken = new FieldVoice.Spoken(FieldVoice.Tone.QUIET, "");
    private String held = "";

    /** @param relayout gives the parent its new height when room that was held is given back */
    FieldSentence(Composite parent, String id, Runnable relayout) {
        super(parent, SWT.NONE);
        this.relayout = relayout;
        metrics = Metrics.of(parent.getDisplay());
        words = new Label(this, SWT.WRAP);
        words.setData("id", id);
        addListener(SWT.Resize, event -> place());
        addListener(SWT.Paint, this::paint);
    }

    /**
     * @param typing
     *            true while the clinician is in the field
     * @return true when the field needs another height
     */
    boolean show(FieldVoice.Spoken next, boolean typing) {
        var before = takesRoom();
        held = typing ? longer(held, spoken.words()) : "";
        spoken = next;
        words.setText(next.words().replace("&", "&&"));
        // A screen reader must not come across an empty line.
        words.setVisible(!next.words().isEmpty());
        dress();
        place();
        redraw();
        return before || takesRoom();
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    /** Gives back the room that was held; called when the field is left. */
    void release() {
        if (!held.isEmpty()) {
            held = "";
            relayout.run();
        }
    }

    boolean takesRoom() {
        return !spoken.words().isEmpty() || !held.isEmpty();
    }

    private boolean marked() {
        return spoken.tone() != FieldVoice.Tone.QUIET;
    }

    private int left() {
        return marked() ? metrics.px(MARK) + metrics.tight() : 0;
    }

    private void place() {
        var area = getClientArea();
        words.setBounds(left(), metrics.tight(), Math.max(0, area.width - left()),
                Math.max(0, area.height - metrics.tight()));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var width = widthHint == SWT.DEFAULT ? SWT.DEFAULT : Math.max(1, widthHint - left());
        var size = words.computeSize(width, SWT.DEFAULT, changed);
        return new Point(size.x + left(), Math.max(size.y, metrics.px(MARK)) + metrics.tight());
    }

    private void paint(Event event) {
        dress();
        if (marked() && !spoken.words().isEmpty()) {
            var mark = spoken.tone() == FieldVoice.Tone.FAULT ? Mark.STOP : Mark.CAUTION;
            mark.draw(event.gc, 0, metrics.tight() + metrics.px(1), metrics.px(MARK) - 1, Theme.color(color()));
        }
    }

    private ColorToken color() {
        return switch (spoken.tone()) {
            case FAULT -> ColorToken.BLOCK;
            case CAUTION -> ColorToken.WARN;
            case QUIET -> ColorToken.TEXT2;
        };
    }

    private void dress() {
        var background = getParent().getBackground();
        if (!background.equals(getBackground()) || !Theme.color(color()).equals(words.getForeground())) {
            setBackground(background);
            Theme.style(words, TypeStyle.SMALL, color(), ColorToken.SURFACE);
            words.setBackground(background);
        }
    }
}
