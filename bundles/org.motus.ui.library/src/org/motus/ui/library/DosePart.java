package org.motus.ui.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.motus.model.library.Exercise;
import org.motus.ui.Card;
import org.motus.ui.ColorToken;
import org.motus.ui.Parts;
import org.motus.ui.TypeStyle;

/** The dose of an exercise, line by line. */
@NonNullByDefault({})
final class DosePart {

    private final Card card;

    DosePart(Composite parent) {
        card = new Card(parent, 2, false);
        card.setData("id", "library.dose");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
    }

    void show(Exercise exercise) {
        Sheets.clear(card);
        Sheets.title(card, Messages.dose_title, 2);
        for (var line : DoseLines.of(exercise)) {
            Sheets.line(card, 2);
            Parts.label(card, line.name(), TypeStyle.BODY, ColorToken.TEXT2);
            Parts.sentence(card, line.value(), TypeStyle.BODY, ColorToken.TEXT);
        }
    }
}
