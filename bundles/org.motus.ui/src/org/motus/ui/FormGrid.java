package org.motus.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Columns of equal width for the fields of a form. A field made with this as its parent takes the next place. */
@NonNullByDefault({})
public final class FormGrid extends Composite {

    private final int columns;

    /** @param columns number of columns, 1 or more */
    public FormGrid(Composite parent, int columns) {
        super(parent, SWT.NONE);
        this.columns = columns;
        var metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        var layout = new GridLayout(columns, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = metrics.section();
        layout.verticalSpacing = metrics.group();
        setLayout(layout);
        if (parent.getLayout() instanceof GridLayout) {
            setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        }
    }

    /** Lets a field of this grid take a whole row. */
    public <C extends Control> C wide(C child) {
        return span(child, columns);
    }

    /** Lets a field of this grid take several columns. */
    public <C extends Control> C span(C child, int taken) {
        child.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, Math.min(taken, columns), 1));
        return child;
    }

    /** Commits what was typed in every field of this grid. */
    public void flush() {
        for (var child : getChildren()) {
            if (child instanceof Field field) {
                field.flush();
            }
        }
    }

    /** Settles every field of this grid, so that nothing of one record is left when it shows another. */
    public void settle() {
        for (var child : getChildren()) {
            if (child instanceof Field field) {
                field.settle();
            }
        }
    }
}
