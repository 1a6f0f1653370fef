package org.motus.ui.patient.overview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.motus.ui.ColorToken;
import org.motus.ui.Parts;
import org.motus.ui.Theme;
import org.motus.ui.patient.body.WhereItHurts;

/** The framed pane with the body chart: in a window too low for the smallest chart it scrolls, so nothing is cut off. */
final class WherePane {

    private static final int EDGE = 3;

    private final Composite frame;
    private final ScrolledComposite scroll;
    private final WhereItHurts where;

    WherePane(Composite parent, IServiceLocator site) {
        frame = new Composite(parent, SWT.NONE);
        RoundedBorder.on(frame);
        GridLayoutFactory.fillDefaults().margins(EDGE, EDGE).applyTo(frame);
        scroll = Parts.scroll(frame);
        scroll.setData("id", "overview.where");
        scroll.setBackground(Theme.color(ColorToken.SURFACE));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        where = new WhereItHurts(scroll, site);
        scroll.setContent(where);
        scroll.addListener(SWT.Resize, event -> scroll.setMinHeight(where.leastHeight(scroll.getClientArea().width)));
    }

    Control control() {
        return frame;
    }

    boolean visible() {
        return !where.isDisposed() && where.isVisible();
    }

    boolean takeKeys() {
        return where.setFocus();
    }
}
