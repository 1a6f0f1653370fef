package org.motus.ui.patient.overview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.motus.library.Contributor;
import org.motus.model.library.Claim;
import org.motus.model.library.LocationCode;
import org.motus.ui.ColorToken;
import org.motus.ui.TypeStyle;

/** The likely contributors of a location, and on request every claim of the sources about it. */
final class BriefPart {

    private final Composite box;
    private final Knowledge knowledge;

    BriefPart(Composite box, Knowledge knowledge) {
        this.box = box;
        this.knowledge = knowledge;
    }

    void fill(LocationCode location) {
        var all = knowledge.contributors().of(location);
        all.forEach(this::contributor);
        var claims = others(location, all);
        if (!claims.isEmpty()) {
            more(claims);
        }
    }

    private void contributor(Contributor one) {
        switch (one.kind()) {
            case COMMON -> row(one.text(), one);
            case SOURCE_NAMED -> row(NLS.bind(Messages.contributor_possible, lowered(one.text())), one);
            case EXCLUDE -> {
                var line = Lines.wrapped(box, TypeStyle.BODY, ColorToken.TEXT2);
                line.setText(NLS.bind(Messages.contributor_exclude, lowered(one.text())).replace("&", "&&"));
            }
        }
    }

    private void row(String words, Contributor one) {
        new EvidenceRow(box, knowledge.library(), words, one.claims());
    }

    private static String lowered(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** The claims about the location that no contributor names. */
    private List<Claim> others(LocationCode location, List<Contributor> contributors) {
        var ids = new LinkedHashSet<>(knowledge.library().location(location).getClaimIds());
        contributors.forEach(one -> one.claims().forEach(claim -> ids.remove(claim.getId())));
        return ids.stream().map(knowledge.library()::claim).flatMap(Optional::stream).toList();
    }

    private void more(List<Claim> claims) {
        var words = NLS.bind(Messages.claims_more, claims.size());
        var link = new LinkButton(box, words, words);
        link.setData("id", "overview.claims.more");
        link.addListener(SWT.Selection, event -> {
            link.dispose();
            claims.forEach(claim -> new EvidenceRow(box, knowledge.library(), claim.getText(), List.of(claim)));
            ScrollColumn.reflow(box);
            box.setFocus();
        });
    }
}
