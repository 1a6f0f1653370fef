package org.motus.ui.patient.overview;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.motus.care.PatientDocument;
import org.motus.care.Registration;
import org.motus.library.Library;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Banner;
import org.motus.ui.ColorToken;
import org.motus.ui.LookOnly;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.OnScreen;
import org.motus.ui.Theme;
import org.motus.ui.WorkState;

/** First step of a visit: where it hurts, what that means, the episode, the program and the scores at a glance. */
@NonNullByDefault({})
public final class OverviewView extends ViewPart {

    private Composite stack;
    private OverviewPage page;
    private QuietPage quiet;
    private Knowledge knowledge;
    private ActiveRecord record;
    private WorkState work;
    private OverviewModel model;
    private Registration recordChanges;
    private Registration documentChanges;
    private boolean waiting;

    @Override
    public void createPartControl(Composite parent) {
        parent.setBackground(Theme.color(ColorToken.BACKGROUND));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        new Banner(parent, getSite().getService(Notices.class), Notice.Topic.RECORD);
        stack = new Composite(parent, SWT.NONE);
        stack.setBackground(parent.getBackground());
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        quiet = new QuietPage(stack, new Going(getSite()));
        page = LookOnly.fields(new OverviewPage(stack, getSite()));
        record = getSite().getService(ActiveRecord.class);
        work = getSite().getService(WorkState.class);
        recordChanges = record.onChange(() -> OnScreen.later(stack, this::recordChanged));
        var seen = new SeenListener(this, this::cameToFront);
        getSite().getPage().addPartListener(seen);
        parent.addDisposeListener(event -> closed(seen));
        recordChanged();
    }

    private void closed(SeenListener seen) {
        getSite().getPage().removePartListener(seen);
        recordChanges.close();
        forget();
    }

    private void forget() {
        Optional.ofNullable(documentChanges).ifPresent(Registration::close);
        documentChanges = null;
        var before = model;
        model = null;
        // Undo must not reach into a record that nobody looks at any more.
        if (before != null && work.document().filter(open -> open == before.document()).isPresent()) {
            work.edit(null);
        }
    }

    private void recordChanged() {
        var document = record.document();
        var library = getSite().getService(ActiveClinic.class).care().map(care -> care.library());
        if (document.isEmpty() || library.isEmpty()) {
            forget();
            quiet.show(record.loading(), getSite().getService(ActivePatient.class).patient().isPresent());
            show(quiet.control());
        } else if (model == null || model.document() != document.get()) {
            open(document.get(), library.get());
        }
    }

    private void open(PatientDocument document, Library library) {
        forget();
        if (knowledge == null || knowledge.library() != library) {
            knowledge = new Knowledge(library);
        }
        model = new OverviewModel(document, knowledge, LocalDate::now);
        documentChanges = document.onChange(this::documentChanged);
        page.show(model);
        show(page);
        cameToFront();
        // After what is still to be laid out: what has no size yet cannot take the keys.
        OnScreen.later(stack, this::takeRestingKeys);
    }

    /** Takes the keys when they rest on nothing that could use them; never from a field or a button. */
    private void takeRestingKeys() {
        var at = stack.getDisplay().getFocusControl();
        if (model != null && getSite().getPage().getActivePart() == this
                && (at == null || at == page || isAround(at, stack) || isAround(quiet.control(), at))) {
            page.setFocus();
        }
    }

    private static boolean isAround(Control outer, Control inner) {
        var at = inner;
        while (at != null && at != outer) {
            at = at.getParent();
        }
        return at == outer;
    }

    /** Several changes of one event are shown once. */
    private void documentChanged() {
        if (!waiting) {
            waiting = true;
            OnScreen.later(stack, () -> {
                waiting = false;
                if (model != null) {
                    page.show(model);
                }
            });
        }
    }

    private void cameToFront() {
        if (model != null && stack.isVisible()) {
            work.edit(model.document());
        }
    }

    private void show(Control control) {
        var layout = (StackLayout) stack.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }

    @Override
    public void setFocus() {
        if (model == null) {
            quiet.control().setFocus();
        } else {
            page.setFocus();
        }
    }
}
