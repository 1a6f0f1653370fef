package org.motus.ui.patient.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.care.ScoreLine;
import org.motus.care.Verdict;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Numbers;
import org.motus.ui.Sparkline;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** One measure: name, newest value, course, change, verdict. */
final class ScoreRow {

    private static final int NAME = 96;
    private static final int VALUE = 30;
    private static final int CHANGE = 34;
    private static final int VERDICT = 80;

    private final Composite row;
    private final Label name;
    private final Label value;
    private final Sparkline course;
    private final Label change;
    private final Label verdict;

    ScoreRow(Composite parent) {
        row = Lines.box(parent, 5);
        var metrics = Metrics.of(parent.getDisplay());
        GridLayoutFactory.fillDefaults().numColumns(5).margins(0, metrics.tight()).spacing(metrics.gap(), 0)
                .applyTo(row);
        name = Lines.wrapped(row, TypeStyle.BODY, ColorToken.TEXT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(metrics.px(NAME), SWT.DEFAULT).applyTo(name);
        value = cell(TypeStyle.BODY_BOLD, ColorToken.TEXT, VALUE);
        course = new Sparkline(row, "");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(course);
        change = cell(TypeStyle.SMALL, ColorToken.TEXT, CHANGE);
        verdict = cell(TypeStyle.SMALL, ColorToken.TEXT2, VERDICT);
    }

    private Label cell(TypeStyle style, ColorToken color, int width) {
        var label = Lines.single(row, style, color);
        var pixels = Metrics.of(row.getDisplay()).px(width);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(pixels, SWT.DEFAULT).applyTo(label);
        return label;
    }

    void show(ScoreLine line, LocalDate today) {
        row.setData("id", "overview.score." + line.measure().getId() + "." + line.item());
        name.setText(line.name().replace("&", "&&"));
        name.setToolTipText(line.measure().getName());
        value.setText(line.newest().map(point -> Numbers.plain(point.value())).orElse("–"));
        var delta = line.change();
        change.setText(delta == null ? "" : Numbers.signed(delta));
        verdict.setText(line.newest().isEmpty() ? Messages.score_missing : VerdictWords.of(line.verdict()));
        // Only getting worse asks for an act, so only it has a color.
        verdict.setForeground(Theme.color(line.verdict() == Verdict.WORSE ? ColorToken.WARN : ColorToken.TEXT2));
        course.show(values(line), line.measure().getMinimum(), line.measure().getMaximum(), kind(line));
        course.setVisible(line.points().size() > 1);
        course.setName(spoken(line, today));
        row.layout(true, true);
    }

    private static List<@Nullable Double> values(ScoreLine line) {
        var values = new ArrayList<@Nullable Double>();
        line.points().forEach(point -> values.add(point.value()));
        return values;
    }

    private static Sparkline.Kind kind(ScoreLine line) {
        return switch (line.measure().getId()) {
            case "NPRS", "PEG" -> Sparkline.Kind.PAIN;
            case "PSFS" -> Sparkline.Kind.ACTIVITIES;
            default -> Sparkline.Kind.FUNCTION;
        };
    }

    private static String spoken(ScoreLine line, LocalDate today) {
        var newest = line.newest();
        if (newest.isEmpty()) {
            return NLS.bind(Messages.score_spoken_none, line.name());
        }
        var delta = line.change();
        return NLS.bind(Messages.score_spoken,
                new Object[] { line.name(), Numbers.plain(newest.get().value()), Days.words(newest.get().day(), today),
                        delta == null ? "" : Numbers.signed(delta), VerdictWords.of(line.verdict()) });
    }

    Composite control() {
        return row;
    }
}
