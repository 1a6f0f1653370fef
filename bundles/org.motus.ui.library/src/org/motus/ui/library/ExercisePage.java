package org.motus.ui.library;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.motus.care.CareService;
import org.motus.care.PatientDocument;
import org.motus.model.library.Exercise;
import org.motus.ui.ActiveRecord;
import org.motus.ui.ColorToken;
import org.motus.ui.FigureShelf;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.Theme;

/** What one exercise is, from its name down to who needs care with it. Scrolls where the window is low. */
@NonNullByDefault({})
final class ExercisePage {

    private static final int ONE_COLUMN = 760;
    private static final int PICTURE = 56;
    private static final int PERCENT = 100;

    private final Supplier<Optional<CareService>> care;
    private final ActiveRecord record;
    private final ScrolledComposite scroll;
    private final Composite body;
    private final PageHead head;
    private final PicturePart picture;
    private final Composite side;
    private final DosePart dose;
    private final EvidencePart evidence;
    private final ChainPart chain;
    private final CarePart needs;
    private Exercise exercise;
    private Set<String> flags = Set.of();
    private String patient = "";

    /**
     * @param care
     *            gives what the page reads from
     * @param go
     *            hears of an exercise that something on the page leads to
     */
    ExercisePage(Composite parent, IViewPart part, Supplier<Optional<CareService>> care, Consumer<Exercise> go) {
        this.care = care;
        record = part.getSite().getService(ActiveRecord.class);
        var metrics = Metrics.of(parent.getDisplay());
        parent.setBackground(Theme.color(ColorToken.BACKGROUND));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        head = new PageHead(parent, part);
        scroll = Parts.scroll(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        body = new Composite(scroll, SWT.NONE);
        body.setBackground(parent.getBackground());
        scroll.setContent(body);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(metrics.group(), metrics.group(), 0,
                metrics.group()).spacing(metrics.px(10), metrics.px(10)).applyTo(body);
        picture = new PicturePart(body, part.getSite().getService(FigureShelf.class), this::measure);
        side = new Composite(body, SWT.NONE);
        side.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.px(10)).applyTo(side);
        dose = new DosePart(side);
        evidence = new EvidencePart(side, this::measure);
        chain = new ChainPart(body, go);
        needs = new CarePart(body);
        GridDataFactory.fillDefaults().applyTo(picture.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(side);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(chain.control());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(needs.control());
        body.setVisible(false);
        scroll.addListener(SWT.Resize, event -> measure());
    }

    Optional<Exercise> exercise() {
        return Optional.ofNullable(exercise);
    }

    void show(Exercise next) {
        if (next == exercise) {
            return;
        }
        // What another desk changed takes the place of what is read, where it is read.
        var same = exercise != null && next.getId().equals(exercise.getId());
        var place = same ? scroll.getOrigin() : new Point(0, 0);
        var changed = !same || !EcoreUtil.equals(next, exercise);
        exercise = next;
        body.setVisible(true);
        if (changed) {
            picture.show(next);
            dose.show(next);
        }
        care.get().ifPresent(now -> show(next, now));
        refreshOwn(true);
        measure();
        scroll.setOrigin(place);
    }

    private void show(Exercise next, CareService now) {
        evidence.show(Evidence.of(now.library(), next));
        chain.show(next, Chain.of(now.library(), next));
    }

    /** Starts or stops the movement of the drawing, where it can be seen. */
    void play() {
        scroll.setOrigin(0, 0);
        picture.toggle();
    }

    /** The patient at hand, or their program, may be another one. */
    void refresh() {
        // What nobody sees waits until the page comes to the front.
        if (exercise != null && scroll.isVisible()) {
            refreshOwn(false);
        }
    }

    private void refreshOwn(boolean other) {
        head.show(exercise, care.get().map(now -> now.library().content().getVersion()).orElse(""));
        var own = record.document().map(PatientDocument::patient).map(patient -> Set.copyOf(patient.getFlags()))
                .orElse(Set.of());
        var name = record.document().map(document -> document.patient().getGivenName()).orElse("");
        if (other || !own.equals(flags) || !name.equals(patient)) {
            flags = own;
            patient = name;
            care.get().ifPresent(now -> needs.show(new CareNeeds(now).of(exercise, own), name));
            measure();
        }
    }

    private void measure() {
        if (scroll.isDisposed() || exercise == null) {
            return;
        }
        var width = Math.max(1, scroll.getClientArea().width);
        var one = width < Metrics.of(body.getDisplay()).px(ONE_COLUMN);
        ((GridLayout) body.getLayout()).numColumns = one ? 1 : 2;
        // The pictures get the larger part.
        ((GridData) picture.control().getLayoutData()).widthHint = one ? SWT.DEFAULT : width * PICTURE / PERCENT;
        ((GridData) side.getLayoutData()).widthHint = one ? SWT.DEFAULT : width / 4;
        for (var child : body.getChildren()) {
            var data = (GridData) child.getLayoutData();
            data.horizontalSpan = one || child == picture.control() || child == side ? 1 : 2;
        }
        body.layout(true, true);
        scroll.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
    }
}
