package org.motus.ui.library;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.motus.model.library.Severity;
import org.motus.ui.Card;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.TypeStyle;

/** For whom an exercise needs care; the flags of the patient at hand stand first. */
@NonNullByDefault({})
final class CarePart {

    private static final int WORD = 280;

    private final Card card;

    CarePart(Composite parent) {
        card = new Card(parent, 2, false);
        card.setData("id", "library.care");
    }

    Control control() {
        return card;
    }

    /**
     * @param patient
     *            given name of the patient at hand, empty for none
     */
    void show(List<CareNeeds.Need> needs, String patient) {
        Sheets.clear(card);
        Sheets.title(card, Messages.care_title, patient.isEmpty() ? 2 : 1);
        if (!patient.isEmpty()) {
            var own = needs.stream().filter(CareNeeds.Need::own).map(CareNeeds.Need::word).toList();
            var label = Parts.label(card, own.isEmpty()
                    ? NLS.bind(Messages.care_own_none, patient)
                    : NLS.bind(Messages.care_own, patient, own.stream().collect(Collectors.joining(", "))),
                    TypeStyle.SMALL, ColorToken.TEXT2);
            label.setData("id", "library.care.own");
            GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
        }
        if (needs.isEmpty()) {
            var none = Parts.sentence(card, Messages.care_none, TypeStyle.BODY, ColorToken.TEXT);
            GridDataFactory.createFrom((GridData) none.getLayoutData()).span(2, 1).applyTo(none);
        }
        needs.forEach(this::row);
    }

    private void row(CareNeeds.Need need) {
        var metrics = Metrics.of(card.getDisplay());
        var blocked = need.severity() == Severity.BLOCK;
        var color = blocked ? ColorToken.BLOCK : ColorToken.WARN;
        Sheets.line(card, 2);
        var row = Parts.row(card, 3);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(metrics.gap(), 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
        var icon = Parts.icon(row, blocked ? Icon.OCTAGON_X : Icon.TRIANGLE_ALERT, color,
                blocked ? Messages.care_refused : Messages.care_careful);
        GridDataFactory.createFrom((GridData) icon.getLayoutData()).align(SWT.CENTER, SWT.TOP)
                .indent(0, metrics.px(2)).applyTo(icon);
        var word = Parts.sentence(row, need.word(), need.own() ? TypeStyle.BODY_BOLD : TypeStyle.BODY, color);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).hint(metrics.px(WORD), SWT.DEFAULT).applyTo(word);
        var rule = blocked ? NLS.bind(Messages.care_blocked, need.rule()) : need.rule();
        Parts.sentence(row, rule, TypeStyle.BODY, ColorToken.TEXT);
    }
}
