package org.motus.ui.patient.overview;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.Theme;

/** Cards one below the other; scrolls when they are higher than the window. */
final class ScrollColumn {

    private static final String COLUMN = "overview.column";
    private static final String HELD = "overview.held";

    private final ScrolledComposite scroll;
    private final Composite content;

    ScrollColumn(Composite parent, String id) {
        scroll = Parts.scroll(parent);
        scroll.setData("id", id);
        scroll.setData(COLUMN, this);
        scroll.setBackground(Theme.color(ColorToken.BACKGROUND));
        content = new Composite(scroll, SWT.NONE);
        content.setBackground(scroll.getBackground());
        var metrics = Metrics.of(parent.getDisplay());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.px(10)).applyTo(content);
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, event -> measure());
        scroll.getVerticalBar().setIncrement(metrics.control());
        scroll.addListener(SWT.Resize,
                event -> scroll.getVerticalBar().setPageIncrement(scroll.getClientArea().height));
    }

    Composite content() {
        return content;
    }

    ScrolledComposite control() {
        return scroll;
    }

    private void measure() {
        var width = scroll.getClientArea().width;
        if (width > 0 && scroll.getData(HELD) == null) {
            scroll.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
        }
    }

    /** Changes several cards and measures them once. */
    void change(Runnable work) {
        scroll.setData(HELD, Boolean.TRUE);
        try {
            work.run();
        } finally {
            scroll.setData(HELD, null);
            settle();
        }
    }

    private void settle() {
        content.layout(true, true);
        measure();
    }

    /** Gives the column around a control its new height after something in it grew or shrank. */
    static void reflow(Control control) {
        for (var parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getData(COLUMN) instanceof ScrollColumn column) {
                if (parent.getData(HELD) == null) {
                    column.settle();
                }
                return;
            }
        }
    }
}
