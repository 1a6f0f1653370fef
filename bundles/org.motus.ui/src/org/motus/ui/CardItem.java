package org.motus.ui;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.library.Exercise;

/**
 * What one card of a {@link CardList} shows.
 *
 * @param id
 *            by which the selection stays with the card when the list is shown again; unique in the list
 * @param group
 *            name of the group, for example the position; cards with the same name that follow one another are one group
 * @param groupIcon
 *            the sign of the group, or null for none
 * @param title
 *            name on the card
 * @param line
 *            the line below the name
 * @param figure
 *            the number at the right, as text; may be empty
 * @param unit
 *            what the number counts; may be empty
 * @param change
 *            what differs from what it was, or a word that nothing does; may be empty
 * @param changed
 *            true when something differs
 * @param findings
 *            how many findings there are, 0 or more; shown for a warned card
 * @param drawing
 *            the exercise that the drawings show, null for none
 * @param spoken
 *            what a screen reader says after the place ("3 of 5, "), with the name; empty for title and line
 */
public record CardItem(String id, String group, @Nullable Icon groupIcon, String title, String line, String figure,
        String unit, String change, boolean changed, CardState state, int findings, @Nullable Exercise drawing,
        String spoken) {

    /** @throws IllegalArgumentException when findings is negative */
    public CardItem {
        Objects.requireNonNull(id);
        Objects.requireNonNull(group);
        Objects.requireNonNull(title);
        Objects.requireNonNull(line);
        Objects.requireNonNull(figure);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(change);
        Objects.requireNonNull(state);
        Objects.requireNonNull(spoken);
        if (findings < 0) {
            throw new IllegalArgumentException("findings: " + findings);
        }
    }
}
