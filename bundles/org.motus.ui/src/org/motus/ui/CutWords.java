package org.motus.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Label;

/** Words of one line in a label that may be too narrow for them: they end in an ellipsis then, and are whole in the tooltip. */
public final class CutWords {

    private final Label label;
    private final TypeStyle style;
    private String words = "";

    /**
     * @param label
     *            its layout gives it a width that does not depend on its text
     * @param style
     *            in which it is written
     */
    public CutWords(Label label, TypeStyle style) {
        this.label = label;
        this.style = style;
        label.addListener(SWT.Resize, event -> cut());
    }

    /** Shows other words. */
    public void show(String next) {
        words = next;
        label.setToolTipText(next);
        cut();
    }

    private void cut() {
        var width = label.getSize().x;
        var gc = new GC(label);
        var letters = new Letters(gc);
        // Before the first layout there is no width to cut to; half a dot says nothing.
        var cut = width == 0 || letters.width(words, style) <= width ? words : letters.cut(words, style, width);
        var shown = width > 0 && letters.width(cut, style) > width ? "" : cut.replace("&", "&&");
        gc.dispose();
        if (!shown.equals(label.getText())) {
            label.setText(shown);
        }
    }
}
