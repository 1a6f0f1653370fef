package org.motus.ui.library;

import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.motus.ui.AccessibleName;
import org.motus.ui.Card;
import org.motus.ui.Chip;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Parts;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** What speaks for an exercise; the statements and sources behind it unfold on request. */
@NonNullByDefault({})
final class EvidencePart {

    private final Card card;
    private final Runnable laidOut;
    private boolean unfolded;

    EvidencePart(Composite parent, Runnable laidOut) {
        this.laidOut = laidOut;
        card = new Card(parent, 2, false);
        card.setData("id", "library.evidence");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
    }

    void show(Evidence evidence) {
        Sheets.clear(card);
        Sheets.title(card, Messages.evidence_title, 1);
        var chip = new Chip(card, evidence.strength());
        chip.setSquare(true);
        chip.setIcon(Icon.CIRCLE_HELP);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(chip);
        if (!evidence.note().isEmpty()) {
            span(Parts.sentence(card, evidence.note(), TypeStyle.BODY, ColorToken.TEXT));
        }
        if (evidence.claims().isEmpty() && evidence.sources().isEmpty()) {
            return;
        }
        var link = new Link(card, SWT.NONE);
        link.setData("id", "library.evidence.more");
        Theme.style(link, TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.SURFACE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(link);
        var lines = Stream.concat(evidence.claims().stream(), evidence.sources().stream())
                .map(text -> span(Parts.sentence(card, text, TypeStyle.SMALL, ColorToken.TEXT2))).toList();
        Runnable fold = () -> {
            var words = unfolded ? Messages.evidence_less : Messages.evidence_more;
            link.setText("<a>" + words + "</a>");
            AccessibleName.set(link, words);
            lines.forEach(line -> {
                line.setVisible(unfolded);
                ((GridData) line.getLayoutData()).exclude = !unfolded;
            });
        };
        fold.run();
        link.addListener(SWT.Selection, event -> {
            unfolded = !unfolded;
            fold.run();
            laidOut.run();
        });
    }

    private static Label span(Label label) {
        ((GridData) label.getLayoutData()).horizontalSpan = 2;
        return label;
    }
}
