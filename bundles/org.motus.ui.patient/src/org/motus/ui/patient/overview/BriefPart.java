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

    /** How many contributors leave room for the program below; the others are one press away. */
    private static final int AT_ONCE = 2;

    private final Composite box;
    private final Knowledge knowledge;

    BriefPart(Composite box, Knowledge knowledge) {
        this.box = box;
        this.knowledge = knowledge;
    }

    void fill(LocationCode location) {
        var all = knowledge.contributors().of(location);
        // The first one stands above, as what is so in most cases.
        var rest = all.subList(1, all.size());
        var atOnce = rest.stream().filter(one -> !one.claims().isEmpty()).limit(AT_ONCE).toList();
        atOnce.forEach(this::contributor);
        var others = rest.stream().filter(one -> !atOnce.contains(one)).toList();
        var claims = claims(location, all);
        if (!others.isEmpty() || !claims.isEmpty()) {
            more(others, claims);
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
        EvidenceRow.beside(box, knowledge.library(), words, one.claims());
    }

    private static String lowered(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** The claims about the location that no contributor names. */
    private List<Claim> claims(LocationCode location, List<Contributor> contributors) {
        var ids = new LinkedHashSet<>(knowledge.library().location(location).getClaimIds());
        contributors.forEach(one -> one.claims().forEach(claim -> ids.remove(claim.getId())));
        return ids.stream().map(knowledge.library()::claim).flatMap(Optional::stream).toList();
    }

    private void more(List<Contributor> others, List<Claim> claims) {
        var words = Messages.brief_more;
        var link = new LinkButton(box, words, words);
        link.setData("id", "overview.claims.more");
        link.addListener(SWT.Selection, event -> {
            others.forEach(this::contributor);
            claims.forEach(claim -> EvidenceRow.beside(box, knowledge.library(), claim.getText(), List.of(claim)));
            link.traverse(SWT.TRAVERSE_TAB_PREVIOUS);
            link.dispose();
            ScrollColumn.reflow(box);
        });
    }
}
