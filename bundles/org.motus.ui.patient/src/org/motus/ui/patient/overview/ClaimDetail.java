package org.motus.ui.patient.overview;

import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.motus.library.Library;
import org.motus.model.library.Appraisal;
import org.motus.model.library.Claim;
import org.motus.model.library.EvidenceStrength;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.IconButton;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** What stands behind a claim: its words, the verdict of the appraisal, why, and the sources. Escape closes it. */
final class ClaimDetail {

    private final Composite well;
    private final Library library;
    private final Runnable close;

    ClaimDetail(Composite parent, Library library, Claim claim, Runnable close) {
        this.library = library;
        this.close = close;
        var metrics = Metrics.of(parent.getDisplay());
        well = new Composite(parent, SWT.NONE);
        well.setData("id", "overview.appraisal");
        well.setBackground(Theme.color(ColorToken.SUNKEN));
        GridLayoutFactory.fillDefaults().margins(metrics.group(), metrics.gap()).spacing(0, metrics.tight())
                .applyTo(well);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(well);
        AccessibleName.set(well, NLS.bind(Messages.claim_head, claim.getId()));
        head(claim);
        say(TypeStyle.BODY, ColorToken.TEXT, NLS.bind(Messages.claim_words, claim.getText()));
        say(TypeStyle.BODY_BOLD, ColorToken.TEXT, NLS.bind(Messages.claim_verdict, verdict(claim.getAppraisal()),
                strength(claim.getStrength())));
        say(TypeStyle.BODY, ColorToken.TEXT, Objects.requireNonNullElse(claim.getWhy(), ""));
        sources(claim);
    }

    private void head(Claim claim) {
        var head = Lines.box(well, 2);
        var title = Lines.wrapped(head, TypeStyle.BODY_BOLD, ColorToken.TEXT);
        title.setText(NLS.bind(Messages.claim_head, claim.getId()));
        var button = new IconButton(head, Icon.X, Messages.claim_close);
        button.setData("id", "overview.appraisal.close");
        button.addListener(SWT.Selection, event -> close.run());
        button.addListener(SWT.Traverse, this::escape);
    }

    private void escape(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close.run();
        }
    }

    private void sources(Claim claim) {
        if (claim.getSourceIds().isEmpty()) {
            say(TypeStyle.SMALL, ColorToken.TEXT2, Messages.claim_no_source);
        }
        for (var id : claim.getSourceIds()) {
            library.source(id).ifPresent(source -> say(TypeStyle.SMALL, ColorToken.TEXT2,
                    NLS.bind(Messages.claim_source, source.getId(), source.getText())));
        }
    }

    private void say(TypeStyle style, ColorToken color, String words) {
        if (!words.isEmpty()) {
            Lines.wrapped(well, style, color).setText(words.replace("&", "&&"));
        }
    }

    static String verdict(Appraisal appraisal) {
        return switch (appraisal) {
            case SUPPORTED -> Messages.appraisal_supported;
            case PARTLY -> Messages.appraisal_partly;
            case NOT_VERIFIABLE -> Messages.appraisal_not_verifiable;
            case CONTRADICTED -> Messages.appraisal_contradicted;
        };
    }

    static String strength(EvidenceStrength strength) {
        return switch (strength) {
            case HIGH -> Messages.strength_high;
            case MODERATE -> Messages.strength_moderate;
            case LOW -> Messages.strength_low;
            case VERY_LOW -> Messages.strength_very_low;
            case EXPERT -> Messages.strength_expert;
            case NONE -> Messages.strength_none;
        };
    }

    Composite control() {
        return well;
    }
}
