package org.motus.library;

import java.util.List;

import org.motus.model.library.Claim;

/**
 * One thing that may add to the pain of a location.
 *
 * @param text
 *            a phrase that begins with a capital letter and has no full stop
 * @param claims
 *            what the sources claim about it, with its appraisal; empty when no source names it
 */
public record Contributor(Kind kind, String text, List<Claim> claims) {

    /** Keeps a copy of the list. */
    public Contributor {
        claims = List.copyOf(claims);
    }

    /** What a contributor is. */
    public enum Kind {
        /** Something seen in practice, or what is so in most cases. */
        COMMON,
        /** One possible contributor that a source names. */
        SOURCE_NAMED,
        /** Causes to exclude before anything else. */
        EXCLUDE
    }
}
