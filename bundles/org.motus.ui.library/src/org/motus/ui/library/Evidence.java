package org.motus.ui.library;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.motus.library.Badge;
import org.motus.library.Library;
import org.motus.model.library.Claim;
import org.motus.model.library.EvidenceStrength;
import org.motus.model.library.Exercise;

/**
 * What speaks for an exercise. Free of widgets.
 *
 * @param strength
 *            how strong it is, in few words
 * @param note
 *            what the library says of it; may be empty
 * @param claims
 *            the statements behind it, each with its badge
 * @param sources
 *            where they come from
 */
record Evidence(String strength, String note, List<String> claims, List<String> sources) {

    static Evidence of(Library library, Exercise exercise) {
        var claims = exercise.getClaimIds().stream().flatMap(id -> library.claim(id).stream()).toList();
        var sources = Stream.concat(exercise.getSourceIds().stream(),
                claims.stream().flatMap(claim -> claim.getSourceIds().stream())).distinct()
                .flatMap(id -> library.source(id).stream())
                .map(source -> source.getId() + "  " + Objects.requireNonNullElse(source.getText(), "")).toList();
        return new Evidence(strength(exercise.getEvidenceStrength()),
                Objects.requireNonNullElse(exercise.getEvidenceNote(), "").strip(),
                claims.stream().map(Evidence::claim).toList(), sources);
    }

    private static String claim(Claim claim) {
        return NLS.bind(Messages.evidence_claim, new Object[] { claim.getId(), Badge.of(claim).label(),
                Objects.requireNonNullElse(claim.getText(), "") });
    }

    private static String strength(EvidenceStrength strength) {
        return switch (strength) {
            case HIGH -> Messages.evidence_high;
            case MODERATE -> Messages.evidence_moderate;
            case LOW -> Messages.evidence_low;
            case VERY_LOW -> Messages.evidence_very_low;
            case EXPERT -> Messages.evidence_expert;
            case NONE -> Messages.evidence_none;
        };
    }
}
