package org.motus.ui.program;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.motus.care.CareService;
import org.motus.care.PatientDocument;
import org.motus.care.Registration;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.Parts;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The Program step before there is a program: asks where it hurts, shows the set, and makes it a draft. */
@NonNullByDefault({})
public final class StartProgramView extends ViewPart {

    private static final int WIDTH = 760;

    private ProgramDesk desk;
    private ScrolledComposite scroll;
    private Composite page;
    private Registration changes;
    private @Nullable Registration recordChanges;
    private PatientDocument shown;
    private StartPage start;
    private String said = "";
    private boolean cancelable;

    @Override
    public void createPartControl(Composite parent) {
        desk = getSite().getService(ProgramDesk.class);
        parent.setBackground(Theme.color(ColorToken.BACKGROUND));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        scroll = Parts.scroll(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        page = new Composite(scroll, SWT.NONE);
        page.setBackground(parent.getBackground());
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> measure());
        changes = desk.onChange(() -> OnScreen.later(page, this::show));
        desk.attach(getSite().getWorkbenchWindow());
        show();
    }

    private void show() {
        var document = desk.record();
        var open = document.isPresent() && desk.current().isPresent();
        var asks = !open || desk.asking();
        if (document.isPresent() && document.get() == shown && (start != null) == asks && open == cancelable) {
            return;
        }
        var words = document.isPresent() ? "" : desk.loading() ? Messages.loading : Messages.no_patient;
        if (document.isEmpty() && words.equals(said) && shown == null) {
            return;
        }
        said = words;
        cancelable = open;
        turnTo(document);
        var care = desk.clinic().care();
        // While the editor of a program is on its way there is nothing to ask.
        if (asks && document.isPresent() && care.isPresent()) {
            ask(document.get(), care.get());
        } else if (asks) {
            var label = Parts.sentence(page, words, TypeStyle.SECTION, ColorToken.TEXT);
            label.setData("id", "start.message");
        }
        measure();
    }

    /** Empties the page and listens to another record. */
    private void turnTo(Optional<PatientDocument> document) {
        Optional.ofNullable(recordChanges).ifPresent(Registration::close);
        recordChanges = document
                .<@Nullable Registration>map(now -> now.onChange(() -> OnScreen.later(page, this::refresh)))
                .orElse(null);
        shown = document.<@Nullable PatientDocument>map(now -> now).orElse(null);
        for (var child : page.getChildren()) {
            child.dispose();
        }
        start = null;
        var metrics = Metrics.of(page.getDisplay());
        GridLayoutFactory.fillDefaults().margins(metrics.page(), metrics.page()).applyTo(page);
    }

    private void ask(PatientDocument document, CareService care) {
        var model = new StartModel(care, document.patient(), StartModel.suggested(document.openEpisode()),
                LocalDate.now(), desk.clinician());
        start = new StartPage(page, model, cancelable, desk, this::measure);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).grab(true, false)
                .hint(Metrics.of(page.getDisplay()).px(WIDTH), SWT.DEFAULT).applyTo(start.control());
    }

    /** What is in the record decides what the set holds and what is left out of it. */
    private void refresh() {
        if (start != null && shown != null) {
            start.refresh(StartModel.suggested(shown.openEpisode()));
        }
    }

    private void measure() {
        if (start != null) {
            var room = scroll.getClientArea().width - 2 * Metrics.of(page.getDisplay()).page();
            start.width(Math.min(Metrics.of(page.getDisplay()).px(WIDTH), Math.max(300, room)));
        }
        page.layout(true, true);
        scroll.setMinHeight(page.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
    }

    @Override
    public void setFocus() {
        Optional.ofNullable(start).ifPresentOrElse(StartPage::focus, page::setFocus);
    }

    @Override
    public void dispose() {
        Optional.ofNullable(changes).ifPresent(Registration::close);
        Optional.ofNullable(recordChanges).ifPresent(Registration::close);
        super.dispose();
    }
}
