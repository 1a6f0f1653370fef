package org.motus.ui.library;

import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.model.library.Exercise;
import org.motus.ui.ColorToken;
import org.motus.ui.Parts;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** What the cards of the page have in common. */
@NonNullByDefault({})
final class Sheets {

    private Sheets() {
    }

    static void clear(Composite card) {
        for (var child : card.getChildren()) {
            child.dispose();
        }
    }

    static Label title(Composite card, String text, int columns) {
        var label = Parts.label(card, text, TypeStyle.SECTION, ColorToken.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).align(SWT.FILL, SWT.CENTER).applyTo(label);
        return label;
    }

    /** Shows the numbered steps of an exercise instead of what was there; the list has two columns. */
    static void steps(Composite list, Exercise exercise) {
        clear(list);
        var number = 1;
        for (var step : exercise.getSteps()) {
            var place = Parts.label(list, number++ + ".", TypeStyle.BODY, ColorToken.TEXT2);
            GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(place);
            Parts.sentence(list, Objects.requireNonNullElse(step.getText(), ""), TypeStyle.BODY, ColorToken.TEXT);
        }
    }

    /** A thin line across the card. */
    static void line(Composite card, int columns) {
        var line = new Composite(card, SWT.NO_FOCUS);
        line.setBackground(Theme.color(ColorToken.LINE));
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(1, 1).applyTo(line);
    }
}
