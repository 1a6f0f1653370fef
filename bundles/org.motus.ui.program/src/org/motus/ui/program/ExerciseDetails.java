package org.motus.ui.program;

import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.motus.library.DoseWords;
import org.motus.ui.ColorToken;
import org.motus.ui.ExerciseWords;
import org.motus.ui.FigureStrip;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.TypeStyle;

/** What an exercise is: its steps, its dose, what to care about, what it needs, and the claims behind it. */
final class ExerciseDetails {

    private final ScrolledComposite scroll;
    private final Composite box;

    ExerciseDetails(Composite parent, ExerciseRow row) {
        var metrics = Metrics.of(parent.getDisplay());
        scroll = Parts.scroll(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        scroll.addListener(SWT.Resize, event -> measure());
        box = new Composite(scroll, SWT.NONE);
        box.setBackground(parent.getBackground());
        box.setData("id", "exercise.details");
        GridLayoutFactory.fillDefaults().margins(metrics.group(), metrics.gap()).spacing(0, metrics.gap())
                .applyTo(box);
        scroll.setContent(box);
        scrollWithKeys();
        var exercise = row.exercise();
        var strip = new FigureStrip(box, () -> fit(parent));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
        strip.show(exercise);
        var kind = NLS.bind(Messages.details_kind, ExerciseWords.kind(exercise.getCategory()), exercise.getLevel());
        line(row.own() ? kind + " · " + ExerciseWords.clinic() : kind);
        line(new DoseWords().brief(exercise.getDosage()));
        var number = 1;
        for (var step : exercise.getSteps()) {
            line(number++ + ".  " + step.getText());
        }
        var care = Objects.requireNonNullElse(exercise.getModifyNote(), "");
        if (!care.isBlank()) {
            line(NLS.bind(Messages.details_care, care));
        }
        line(NLS.bind(Messages.details_needs, exercise.getEquipment().isEmpty()
                ? Messages.totals_needs_nothing
                : ExerciseWords.things(exercise.getEquipment())));
        line(NLS.bind(Messages.details_fit, row.words()));
        if (exercise.getClaimIds().isEmpty()) {
            Parts.sentence(box, Objects.requireNonNullElse(exercise.getEvidenceNote(), ""), TypeStyle.SMALL,
                    ColorToken.TEXT2);
        }
        Parts.sentence(box, NLS.bind(Messages.details_claims, exercise.getId(),
                String.join(", ", exercise.getClaimIds())), TypeStyle.SMALL, ColorToken.TEXT2);
        var name = Parts.sentence(box, "", TypeStyle.SMALL, ColorToken.TEXT2);
        name.setText(String.join(" · ", exercise.getAliases()));
    }

    private void measure() {
        scroll.setMinHeight(box.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
    }

    /** There is nothing in the words that could take the keys. */
    private void scrollWithKeys() {
        Listener keys = event -> {
            var step = scroll.getClientArea().height / 4;
            var by = switch (event.keyCode) {
                case SWT.ARROW_DOWN -> step;
                case SWT.ARROW_UP -> -step;
                case SWT.PAGE_DOWN -> 3 * step;
                case SWT.PAGE_UP -> -3 * step;
                default -> 0;
            };
            if (by != 0 && scroll.getDisplay().getActiveShell() == scroll.getShell()) {
                scroll.setOrigin(0, scroll.getOrigin().y + by);
                event.doit = false;
            }
        };
        var display = scroll.getDisplay();
        display.addFilter(SWT.KeyDown, keys);
        scroll.addDisposeListener(event -> display.removeFilter(SWT.KeyDown, keys));
    }

    /** The drawings are there after the popover was laid out: it grows for them, and stays on the screen. */
    private void fit(Composite parent) {
        var shell = parent.getShell();
        var now = shell.getBounds();
        var screen = shell.getMonitor().getClientArea();
        var wanted = Math.max(now.height, shell.computeSize(now.width, SWT.DEFAULT).y);
        var height = Math.min(wanted, screen.height);
        shell.setBounds(now.x, Math.max(screen.y, Math.min(now.y, screen.y + screen.height - height)), now.width,
                height);
        shell.layout(true, true);
        measure();
    }

    private void line(String text) {
        Parts.sentence(box, text, TypeStyle.BODY, ColorToken.TEXT);
    }
}
