package org.motus.ui.program;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.motus.care.ProgramTotals;
import org.motus.model.library.Severity;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** What the program asks for in all, and how many findings there are. */
final class TotalsStrip {

    private static final int HEIGHT = 46;

    private final ProgramWork work;
    private final Composite strip;
    private final Label minutes;
    private final Label count;
    private final Label exercises;
    private final Label aim;
    private final Label needs;
    private final Composite findings;
    private final PrimaryButton show;
    private List<Long> shown = List.of();

    TotalsStrip(Composite parent, ProgramWork work, Runnable findingsView) {
        this.work = work;
        var metrics = Metrics.of(parent.getDisplay());
        strip = Parts.strip(parent, 8, true);
        strip.setData("id", "totals");
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, metrics.px(HEIGHT)).applyTo(strip);
        minutes = Parts.label(strip, "", TypeStyle.PERSON, ColorToken.TEXT);
        minutes.setData("id", "totals.minutes");
        Parts.label(strip, Messages.totals_minutes, TypeStyle.SMALL, ColorToken.TEXT2);
        count = Parts.label(strip, "", TypeStyle.PERSON, ColorToken.TEXT);
        count.setData("id", "totals.count");
        ((GridData) count.getLayoutData()).horizontalIndent = metrics.gap();
        exercises = Parts.label(strip, "", TypeStyle.SMALL, ColorToken.TEXT2);
        aim = Parts.label(strip, "", TypeStyle.SMALL, ColorToken.TEXT2);
        aim.setData("id", "totals.aim");
        needs = Parts.label(strip, "", TypeStyle.SMALL, ColorToken.TEXT);
        needs.setData("id", "totals.needs");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(0, SWT.DEFAULT)
                .indent(metrics.gap(), 0).applyTo(needs);
        findings = Parts.row(strip, 1);
        findings.setData("id", "totals.findings");
        show = new PrimaryButton(strip, Messages.totals_findings, false);
        show.setKeyHint(Messages.totals_findings_key);
        show.setData("id", "totals.show");
        show.addListener(SWT.Selection, event -> findingsView.run());
    }

    /**
     * @param narrow
     *            true where the findings are behind a button
     * @param verySmall
     *            true where there is no room for what is needed
     */
    void fold(boolean narrow, boolean verySmall) {
        show.setVisible(narrow);
        ((GridData) layoutData(show)).exclude = !narrow;
        needs.setVisible(!verySmall);
        strip.layout();
    }

    private static Object layoutData(Control control) {
        if (control.getLayoutData() == null) {
            control.setLayoutData(new GridData());
        }
        return control.getLayoutData();
    }

    void show() {
        var totals = work.totals();
        Parts.show(minutes, TotalsWords.minutes(totals));
        Parts.show(count, String.valueOf(totals.exercises()));
        Parts.show(exercises, TotalsWords.exercises(totals));
        Parts.show(aim, TotalsWords.aim(totals));
        aim.setForeground(Theme.color(
                totals.exercises() > ProgramTotals.AIM_MOST ? ColorToken.WARN : ColorToken.TEXT2));
        Parts.show(needs, TotalsWords.inShort(totals));
        needs.setToolTipText(TotalsWords.inFull(totals));
        needs.setForeground(Theme.color(totals.missing().isEmpty() ? ColorToken.TEXT : ColorToken.WARN));
        showFindings();
        strip.layout(true, true);
    }

    private void showFindings() {
        var counts = List.of(work.count(Severity.BLOCK), work.count(Severity.WARN), work.count(Severity.NOTE));
        if (counts.equals(shown)) {
            return;
        }
        shown = counts;
        for (var child : findings.getChildren()) {
            child.dispose();
        }
        for (var severity : List.of(Severity.BLOCK, Severity.WARN, Severity.NOTE)) {
            var number = work.count(severity);
            if (number > 0) {
                Parts.icon(findings, Words.icon(severity), Words.color(severity), "");
                var bold = severity == Severity.NOTE ? TypeStyle.BODY : TypeStyle.BODY_BOLD;
                Parts.label(findings, Words.count(severity, number), bold, Words.color(severity));
            }
        }
        if (findings.getChildren().length == 0) {
            Parts.icon(findings, Icon.CIRCLE_CHECK, ColorToken.TEXT2, "");
            Parts.label(findings, Messages.findings_none, TypeStyle.SMALL, ColorToken.TEXT2);
        }
        var metrics = Metrics.of(findings.getDisplay());
        GridLayoutFactory.fillDefaults().numColumns(findings.getChildren().length)
                .spacing(metrics.tight(), 0).applyTo(findings);
    }
}
