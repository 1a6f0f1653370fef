package org.motus.ui.patient.overview;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.motus.model.library.LocationCode;
import org.motus.model.library.RedFlag;
import org.motus.model.library.Tier;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Step;
import org.motus.ui.TypeStyle;

/** The screening questions that belong to a location, the most urgent first. They are answered in the screening. */
final class RedFlagsPart {

    private final Composite box;
    private final Knowledge knowledge;
    private final Going going;

    RedFlagsPart(Composite box, Knowledge knowledge, Going going) {
        this.box = box;
        this.knowledge = knowledge;
        this.going = going;
    }

    void fill(LocationCode location) {
        var all = knowledge.library().content().getRedFlags().stream()
                .filter(item -> item.getRegions().contains(location)).toList();
        var link = new LinkButton(box, Messages.red_flags_open, Messages.red_flags_open);
        link.setData("id", "overview.redflags.open");
        link.addListener(SWT.Selection, event -> going.step(Step.SCREENING));
        tier(Tier.EMERGENCY_NOW, Icon.OCTAGON_X, ColorToken.BLOCK, Messages.tier_emergency, all);
        tier(Tier.SAME_DAY, Icon.TRIANGLE_ALERT, ColorToken.WARN, Messages.tier_same_day, all);
        tier(Tier.REVIEW, Icon.CLOCK, ColorToken.REVIEW_TEXT, Messages.tier_review, all);
    }

    private void tier(Tier tier, Icon icon, ColorToken color, String words, List<RedFlag> all) {
        var items = all.stream().filter(item -> item.getTier() == tier).toList();
        if (items.isEmpty()) {
            return;
        }
        var head = Lines.box(box, 2);
        new IconMark(head, icon, color);
        Lines.wrapped(head, TypeStyle.BODY_BOLD, ColorToken.TEXT).setText(NLS.bind(words, items.size()));
        for (var item : items) {
            var line = Lines.wrapped(box, TypeStyle.BODY, ColorToken.TEXT);
            line.setText(NLS.bind(Messages.red_flag_line, question(item), unbroken(item.getId())).replace("&", "&&"));
            line.setToolTipText(NLS.bind(Messages.red_flag_more, item.getSuspect(), item.getAction()));
        }
    }

    /** An id with hyphens that no line is broken at. */
    private static String unbroken(String id) {
        return id.replace('-', '\u2011');
    }

    /** Items that only a clinician can find are said in the clinician's words. */
    private static String question(RedFlag item) {
        var asked = item.getPatientQuestion();
        return asked == null || asked.isBlank() || asked.startsWith("(") ? item.getClinicianText() : asked;
    }
}
