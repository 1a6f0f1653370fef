package org.motus.ui.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;

/** A page of the panel beside the figure. */
@NonNullByDefault({})
abstract class PosePage extends Composite {

    private final PoseModel model;

    PosePage(Composite parent, PoseModel model) {
        super(parent, SWT.NONE);
        this.model = model;
        setBackground(parent.getBackground());
        var metrics = Metrics.of(getDisplay());
        GridLayoutFactory.fillDefaults().margins(metrics.group(), metrics.gap())
                .spacing(metrics.gap(), metrics.gap()).applyTo(this);
        LookOnly.fields(this);
    }

    final PoseModel model() {
        return model;
    }

    /** Shows what the model says now. */
    abstract void show();

    /** Takes the height that the page needs now. */
    final void laidOut() {
        layout(true, true);
        if (getParent() instanceof ScrolledComposite scrolled) {
            var width = scrolled.getClientArea().width;
            scrolled.setMinHeight(computeSize(width > 0 ? width : SWT.DEFAULT, SWT.DEFAULT).y);
        }
    }
}
