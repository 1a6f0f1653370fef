package org.motus.figures;

import java.util.Objects;

/**
 * A change of a pose.
 *
 * @param draft what it is now
 * @param felt  one sentence for the limit that stopped the change; empty when none did
 */
public record Edited(FigureDraft draft, String felt) {

    public Edited {
        Objects.requireNonNull(draft);
        Objects.requireNonNull(felt);
    }
}
