package org.motus.app;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.store.Clinic;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Chip;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The sign of the clinic that is open: its name, its folder, and a mark when every patient is invented. */
@NonNullByDefault({})
public final class AppBar {

    @Inject
    private ActiveClinic activeClinic;

    private Composite bar;

    /** Called by the workbench. */
    @PostConstruct
    public void create(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(Theme.color(ColorToken.SURFACE));
        var registration = activeClinic.onChange(() -> OnScreen.later(bar, this::show));
        bar.addDisposeListener(event -> registration.close());
        show();
    }

    private void show() {
        for (var child : bar.getChildren()) {
            child.dispose();
        }
        var metrics = Metrics.of(bar.getDisplay());
        GridLayoutFactory.fillDefaults().numColumns(3).margins(metrics.group(), metrics.gap())
                .spacing(metrics.group(), 0).applyTo(bar);
        activeClinic.clinic().ifPresentOrElse(this::sign, () -> label(Messages.window_title, TypeStyle.SECTION,
                ColorToken.TEXT, "clinic.name"));
        bar.getParent().requestLayout();
        bar.requestLayout();
    }

    private void sign(Clinic clinic) {
        label(clinic.profile().name(), TypeStyle.SECTION, ColorToken.TEXT, "clinic.name");
        if (clinic.profile().demo()) {
            var chip = new Chip(bar, Messages.clinic_demo);
            chip.setData("id", "clinic.demo");
        }
        var folder = label(clinic.folder().toString(), TypeStyle.SMALL, ColorToken.TEXT2, "clinic.folder");
        GridDataFactory.swtDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(folder);
    }

    private Label label(String text, TypeStyle style, ColorToken color, String id) {
        var label = new Label(bar, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        label.setData("id", id);
        Theme.style(label, style, color, ColorToken.SURFACE);
        return label;
    }
}
