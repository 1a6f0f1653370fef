package org.motus.ui.patient.overview;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.motus.library.Badge;
import org.motus.library.Library;
import org.motus.model.library.Claim;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.TypeStyle;

/** A statement with the badge of the evidence and a link for each claim, which opens its appraisal below. */
final class EvidenceRow {

    private final Composite row;
    private final Composite line;
    private final Library library;
    private final Metrics metrics;
    private @Nullable ClaimDetail detail;
    private @Nullable LinkButton opener;

    private EvidenceRow(Composite parent, Library library) {
        this.library = library;
        metrics = Metrics.of(parent.getDisplay());
        row = Lines.box(parent, 1);
        line = Lines.box(row, 3);
    }

    /**
     * Puts badge, statement and links side by side.
     *
     * @param claims
     *            behind the statement; the first one gives the badge, without one there is none
     */
    static void beside(Composite parent, Library library, String statement, List<Claim> claims) {
        var made = new EvidenceRow(parent, library);
        made.badge(claims);
        made.words(statement, claims.isEmpty() ? 3 : 1);
        made.links(claims, SWT.END);
    }

    /** As {@link #beside}, with the statement above badge and links: for longer words. */
    static void below(Composite parent, Library library, String statement, List<Claim> claims) {
        var made = new EvidenceRow(parent, library);
        made.words(statement, 3);
        made.badge(claims);
        made.links(claims, SWT.BEGINNING);
    }

    private void badge(List<Claim> claims) {
        if (!claims.isEmpty()) {
            new BadgeLabel(line, Badge.of(claims.getFirst()));
        }
    }

    private void words(String statement, int columns) {
        var label = Lines.wrapped(line, TypeStyle.BODY, ColorToken.TEXT);
        label.setText(statement.replace("&", "&&"));
        var data = (GridData) label.getLayoutData();
        data.verticalAlignment = SWT.BEGINNING;
        data.horizontalSpan = columns;
    }

    private void links(List<Claim> claims, int side) {
        if (claims.isEmpty()) {
            return;
        }
        var links = new Composite(line, SWT.NONE);
        links.setBackground(line.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(claims.size()).spacing(metrics.tight(), 0).applyTo(links);
        GridDataFactory.swtDefaults().align(side, SWT.BEGINNING).applyTo(links);
        for (var claim : claims) {
            var link = new LinkButton(links, claim.getId(), NLS.bind(Messages.claim_open, claim.getId()));
            link.setData("id", "overview.claim." + claim.getId());
            link.expanded(false);
            link.addListener(SWT.Selection, event -> toggle(link, claim));
            link.addListener(SWT.Traverse, this::escape);
        }
    }

    private void toggle(LinkButton link, Claim claim) {
        var closing = link == opener;
        close();
        if (!closing) {
            detail = new ClaimDetail(row, library, claim, this::close);
            opener = link;
            link.expanded(true);
        }
        ScrollColumn.reflow(row);
    }

    private void escape(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && detail != null) {
            event.doit = false;
            close();
        }
    }

    private void close() {
        var shown = detail;
        var link = opener;
        detail = null;
        opener = null;
        if (link != null && !link.isDisposed()) {
            link.expanded(false);
            link.setFocus();
        }
        if (shown != null) {
            shown.control().dispose();
            ScrollColumn.reflow(row);
        }
    }
}
