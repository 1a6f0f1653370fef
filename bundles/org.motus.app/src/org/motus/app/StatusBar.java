package org.motus.app;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.care.EditedDocument;
import org.motus.care.Registration;
import org.motus.store.Clinic;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActiveRecord;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.OnScreen;
import org.motus.ui.ServerLine;
import org.motus.ui.TaskStrip;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;
import org.motus.ui.WorkState;

/** Below the screens: where and when things were saved, what undo takes back, the task that runs, the library's state. */
@NonNullByDefault({})
public final class StatusBar {

    private static final String KEY = "org.motus.app.statusbar";
    private static final int HEIGHT = 26;
    private static final int ICON = 14;
    private static final int SECOND_MILLIS = 1000;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private ActiveClinic activeClinic;
    @Inject
    private WorkState work;
    @Inject
    private ActiveRecord record;
    @Inject
    private Notices notices;
    @Inject
    private ServerLine line;

    private final Runnable tick = this::tick;
    private final List<Registration> registrations = new ArrayList<>();
    private Composite frame;
    private Composite bar;
    private Canvas disk;
    private Label where;
    private Label kept;
    private Label undo;
    private Label library;

    /** Called by the workbench. */
    @PostConstruct
    public void create(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        frame.getShell().setData(KEY, this);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        registrations.add(activeClinic.onChange(() -> OnScreen.later(frame, this::show)));
        registrations.add(work.onChange(() -> OnScreen.later(frame, this::show)));
        registrations.add(record.onChange(() -> OnScreen.later(frame, this::show)));
        registrations.add(notices.onChange(() -> OnScreen.later(frame, this::show)));
        registrations.add(line.onChange(() -> OnScreen.later(frame, this::lineChanged)));
        frame.addDisposeListener(event -> registrations.forEach(Registration::close));
        build();
    }

    /** Draws everything anew, in the colors of now. */
    static void rebuild(org.eclipse.swt.widgets.Shell shell) {
        if (shell.getData(KEY) instanceof StatusBar status) {
            status.build();
        }
    }

    private void build() {
        for (var child : frame.getChildren()) {
            child.dispose();
        }
        var metrics = Metrics.of(frame.getDisplay());
        var line = new Composite(frame, SWT.NO_FOCUS);
        line.setBackground(Theme.color(ColorToken.LINE));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
        bar = new Composite(frame, SWT.NONE);
        bar.setBackground(Theme.color(ColorToken.SUNKEN));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, metrics.px(HEIGHT)).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(metrics.group(), 0).spacing(metrics.px(6), 0)
                .applyTo(bar);
        disk(metrics.px(ICON));
        where = label("status.where");
        kept = label("status.kept");
        GridDataFactory.swtDefaults().indent(metrics.section(), 0).applyTo(kept);
        undo = label("status.undo");
        GridDataFactory.swtDefaults().indent(metrics.section(), 0).applyTo(undo);
        var tasks = new TaskStrip(bar);
        GridDataFactory.swtDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).indent(metrics.section(), 0)
                .applyTo(tasks);
        library = label("status.library");
        show();
        frame.layout(true, true);
    }

    private void disk(int size) {
        disk = new Canvas(bar, SWT.NO_FOCUS);
        disk.setBackground(bar.getBackground());
        disk.addPaintListener(event -> icon().draw(event.gc, 0, 0, size, away() ? ColorToken.BLOCK : ColorToken.TEXT2));
        GridDataFactory.swtDefaults().hint(size, size).applyTo(disk);
    }

    private boolean away() {
        return line.awaySince().isPresent();
    }

    private Icon icon() {
        if (away()) {
            return Icon.WIFI_OFF;
        }
        return shared() ? Icon.SERVER : Icon.HARD_DRIVE;
    }

    private boolean shared() {
        return activeClinic.clinic().filter(Clinic::shared).isPresent();
    }

    /** While the server is away the bar counts down to the next try. */
    private void lineChanged() {
        show();
        disk.redraw();
        frame.getDisplay().timerExec(away() ? SECOND_MILLIS : -1, tick);
    }

    private void tick() {
        if (!frame.isDisposed()) {
            lineChanged();
        }
    }

    private void show() {
        where.setText(words());
        Theme.style(where, away() ? TypeStyle.SMALL_BOLD : TypeStyle.SMALL,
                away() ? ColorToken.BLOCK : ColorToken.TEXT2,
                ColorToken.SUNKEN);
        kept.setText(work.keptAt().filter(at -> away()).map(at -> NLS.bind(Messages.status_kept, CLOCK.format(at)))
                .orElse(""));
        where.setToolTipText(activeClinic.clinic().map(open -> open.folder().toString()).orElse(null));
        var steps = activeClinic.clinic().flatMap(open -> work.document()).flatMap(EditedDocument::undoLabel);
        undo.setText(steps.map(label -> NLS.bind(Messages.undo, label)).orElse("").replace("&", "&&"));
        library.setText(away() ? next() : library());
        bar.layout(true, true);
    }

    private String next() {
        var seconds = line.secondsToNext().orElse(0);
        return seconds == 0 ? Messages.status_trying : NLS.bind(Messages.status_next, seconds);
    }

    private String library() {
        return activeClinic.care().map(care -> care.library().content())
                .map(content -> NLS.bind(Messages.status_library, content.getVersion(), content.getReviewStatus()))
                .orElse("");
    }

    private String words() {
        var away = line.awaySince();
        if (away.isPresent()) {
            return NLS.bind(Messages.status_away, CLOCK.format(away.get()));
        }
        if (activeClinic.opening()) {
            return Messages.status_opening;
        }
        if (activeClinic.clinic().isEmpty()) {
            return Messages.status_none;
        }
        if (work.isSaving()) {
            return Messages.status_saving;
        }
        if (notices.on(Notice.Topic.RECORD).filter(notice -> notice.kind() == Notice.Kind.FAILED).isPresent()
                && record.document().filter(EditedDocument::dirty).isPresent()) {
            return Messages.status_not_saved;
        }
        var shared = shared();
        return work.savedAt()
                .map(at -> NLS.bind(shared ? Messages.status_saved_server : Messages.status_saved, CLOCK.format(at)))
                .orElse(shared ? Messages.status_server : Messages.status_local);
    }

    private Label label(String id) {
        var label = new Label(bar, SWT.NONE);
        label.setData("id", id);
        Theme.style(label, TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.SUNKEN);
        return label;
    }
}
