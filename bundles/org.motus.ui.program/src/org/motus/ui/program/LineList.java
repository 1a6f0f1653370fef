package org.motus.ui.program;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.model.library.Severity;
import org.motus.ui.Card;
import org.motus.ui.ColorToken;
import org.motus.ui.Mark;
import org.motus.ui.MarkLabel;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;
import org.motus.ui.program.ProgramSheet.FindingLine;
import org.motus.ui.program.ProgramSheet.PlanLine;

/** A card with a head and lines below it: the plan, or the findings. */
final class LineList {

    private final Composite parent;
    private final Metrics metrics;

    LineList(Composite parent, Metrics metrics) {
        this.parent = parent;
        this.metrics = metrics;
    }

    void plans(String title, List<PlanLine> plans) {
        var card = card(title, 2);
        for (var plan : plans) {
            var label = text(card, plan.label(), SWT.NONE, TypeStyle.BODY, ColorToken.TEXT2);
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(label);
            var words = text(card, plan.words(), SWT.WRAP, TypeStyle.BODY, ColorToken.TEXT);
            words.setData("id", "program.plan");
            wide(words);
        }
    }

    void findings(String id, String title, List<FindingLine> findings) {
        var card = card(title, 3);
        card.setData("id", id);
        for (var finding : findings) {
            GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(mark(card, finding.severity()));
            var words = text(card, finding.sentence(), SWT.WRAP, TypeStyle.BODY, ColorToken.TEXT);
            words.setData("id", "program.finding");
            wide(words);
            var rule = text(card, finding.ruleId(), SWT.NONE, TypeStyle.SMALL, ColorToken.TEXT3);
            GridDataFactory.swtDefaults().align(SWT.END, SWT.TOP).applyTo(rule);
        }
    }

    private Card card(String title, int columns) {
        var card = new Card(parent, columns, false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        GridLayoutFactory.createFrom((GridLayout) card.getLayout())
                .spacing(metrics.group(), metrics.gap()).applyTo(card);
        var head = text(card, title, SWT.NONE, TypeStyle.SECTION, ColorToken.TEXT);
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(head);
        return card;
    }

    private static MarkLabel mark(Composite card, Severity severity) {
        return switch (severity) {
            case BLOCK -> new MarkLabel(card, Mark.STOP, ColorToken.BLOCK, Messages.severity_block);
            case WARN -> new MarkLabel(card, Mark.CAUTION, ColorToken.WARN, Messages.severity_warn);
            case NOTE -> new MarkLabel(card, Mark.NOTE, ColorToken.TEXT, Messages.severity_note);
        };
    }

    private static Label text(Composite card, String text, int style, TypeStyle type, ColorToken color) {
        var label = new Label(card, style);
        label.setText(text.replace("&", "&&"));
        Theme.style(label, type, color, ColorToken.SURFACE);
        return label;
    }

    private static void wide(Label label) {
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(label);
    }
}
