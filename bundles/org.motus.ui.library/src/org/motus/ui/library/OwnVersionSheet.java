package org.motus.ui.library;

import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.model.library.Exercise;
import org.motus.store.OwnExercise;
import org.motus.ui.Card;
import org.motus.ui.ColorToken;
import org.motus.ui.FigureStrip;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.TypeStyle;

/** What an exercise was in one version: picture, steps, caution and dose. Scrolls where the window is low. */
@NonNullByDefault({})
final class OwnVersionSheet {

    private static final int ONE_COLUMN = 700;
    /** Low enough that the steps are seen below it. */
    private static final int PICTURE = 170;
    private static final int WORDS = 60;
    private static final int PERCENT = 100;

    private final ScrolledComposite scroll;
    private final Composite body;
    private final Composite card;
    private final Label title;
    private final FigureStrip strip;
    private final Composite steps;
    private final Label caution;
    private final DosePart dose;

    OwnVersionSheet(Composite parent) {
        scroll = Parts.scroll(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        body = new Composite(scroll, SWT.NONE);
        body.setBackground(parent.getBackground());
        scroll.setContent(body);
        var metrics = Metrics.of(parent.getDisplay());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(metrics.group(), metrics.group())
                .spacing(metrics.px(10), metrics.px(10)).applyTo(body);
        card = new Card(body, 1, false);
        GridDataFactory.fillDefaults().applyTo(card);
        title = Sheets.title(card, "", 1);
        title.setData("id", "own.versions.name");
        strip = new FigureStrip(card, this::measure);
        strip.setData("id", "own.versions.picture");
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, metrics.px(PICTURE)).applyTo(strip);
        steps = Parts.row(card, 2);
        steps.setData("id", "own.versions.steps");
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(steps);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(steps);
        caution = Parts.sentence(card, "", TypeStyle.BODY, ColorToken.TEXT);
        var side = new Composite(body, SWT.NONE);
        side.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().applyTo(side);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(side);
        dose = new DosePart(side);
        scroll.addListener(SWT.Resize, event -> measure());
        WheelScroll.over(scroll);
    }

    void show(OwnExercise version) {
        var exercise = version.exercise();
        Parts.show(title, NLS.bind(OwnWords.past_say, Objects.requireNonNullElse(exercise.getName(), ""),
                version.version()));
        strip.show(exercise);
        words(exercise);
        dose.show(exercise);
        scroll.setOrigin(0, 0);
        measure();
    }

    private void words(Exercise exercise) {
        Sheets.steps(steps, exercise);
        var note = Objects.requireNonNullElse(exercise.getModifyNote(), "");
        Parts.show(caution, note.isEmpty() ? "" : NLS.bind(OwnWords.past_caution, note));
        caution.setVisible(!note.isEmpty());
        ((GridData) caution.getLayoutData()).exclude = note.isEmpty();
    }

    private void measure() {
        if (scroll.isDisposed() || dose == null) {
            return;
        }
        var width = Math.max(1, scroll.getClientArea().width);
        var one = width < Metrics.of(body.getDisplay()).px(ONE_COLUMN);
        ((GridLayout) body.getLayout()).numColumns = one ? 1 : 2;
        var data = (GridData) card.getLayoutData();
        data.widthHint = one ? SWT.DEFAULT : width * WORDS / PERCENT;
        data.grabExcessHorizontalSpace = one;
        body.layout(true, true);
        scroll.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
    }
}
