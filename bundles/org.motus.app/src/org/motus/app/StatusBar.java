package org.motus.app;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.TaskStrip;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Below the screens: where the records are, the task that runs, and whether a clinician reviewed the content. */
@NonNullByDefault({})
public final class StatusBar {

    @Inject
    private ActiveClinic activeClinic;

    private Composite bar;
    private Label where;
    private Label library;

    /** Called by the workbench. */
    @PostConstruct
    public void create(Composite parent) {
        var metrics = Metrics.of(parent.getDisplay());
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(Theme.color(ColorToken.SUNKEN));
        GridLayoutFactory.fillDefaults().numColumns(3).margins(metrics.group(), metrics.tight())
                .spacing(metrics.section(), 0).applyTo(bar);
        where = label("status.where");
        var tasks = new TaskStrip(bar);
        GridDataFactory.swtDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(tasks);
        library = label("status.library");
        var registration = activeClinic.onChange(() -> OnScreen.later(bar, this::show));
        bar.addDisposeListener(event -> registration.close());
        show();
    }

    private void show() {
        where.setText(words());
        library.setText(activeClinic.care().map(care -> care.library().content())
                .map(content -> NLS.bind(Messages.status_library, content.getVersion(), content.getReviewStatus()))
                .orElse(""));
        bar.layout(true, true);
    }

    private String words() {
        if (activeClinic.opening()) {
            return Messages.status_opening;
        }
        return activeClinic.clinic().isPresent() ? Messages.status_local : Messages.status_none;
    }

    private Label label(String id) {
        var label = new Label(bar, SWT.NONE);
        label.setData("id", id);
        Theme.style(label, TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.SUNKEN);
        return label;
    }
}
