package org.motus.ui.patient.overview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.TypeStyle;

/** A card with a rounded border: a head with a title and room for a control at its right, and a body. */
final class Panel extends Composite {

    private final Metrics metrics;
    private final Composite head;
    private final Composite body;
    private final Label title;

    Panel(Composite parent, String id, String name) {
        super(parent, SWT.DOUBLE_BUFFERED);
        metrics = Metrics.of(parent.getDisplay());
        setData("id", id);
        RoundedBorder.on(this);
        AccessibleName.set(this, name);
        GridLayoutFactory.fillDefaults().margins(metrics.group(), metrics.px(10)).spacing(0, metrics.gap())
                .applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        head = box(2);
        title = Lines.wrapped(head, TypeStyle.SECTION, ColorToken.TEXT);
        title.setText(name);
        title.setData("id", id + ".title");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(metrics.px(100), SWT.DEFAULT)
                .applyTo(title);
        body = box(1);
    }

    private Composite box(int columns) {
        var box = new Composite(this, SWT.NONE);
        box.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(metrics.gap(), metrics.gap()).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        return box;
    }

    /** @return where one control may stand at the right of the title */
    Composite head() {
        return head;
    }

    Composite body() {
        return body;
    }

    void title(String words) {
        Lines.set(title, words);
    }
}
