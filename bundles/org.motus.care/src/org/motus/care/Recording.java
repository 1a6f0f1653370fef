package org.motus.care;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.motus.store.RevisionInfo;

/**
 * What came of recording what waited.
 *
 * @param items
 *            what was tried, in the order in which it was made
 * @param aside
 *            files that could not be read, and are called damaged from now on
 * @param reached
 *            false when the server did not answer, and what is not among the items still waits
 */
public record Recording(List<Item> items, List<Path> aside, boolean reached) {

    /** What became of one revision. */
    public enum State {
        /** It is a revision of the clinic, its prints are in the audit, and nothing of it waits any more. */
        RECORDED,
        /** Somebody else saved a revision first: it waits until somebody lays the two together. */
        CONFLICT,
        /** The patient is no longer in the clinic. It waits until somebody gives it up. */
        GONE,
        /** It was made by somebody who is not signed in now, and waits until they are. */
        OTHERS,
        /** The clinic refuses it for another reason; it waits. */
        REFUSED
    }

    /**
     * One revision.
     *
     * @param revision
     *            as it waited
     * @param info
     *            as the clinic has it, when it is recorded
     * @param sentence
     *            why it was refused, else empty
     */
    public record Item(WaitingRevision revision, State state, Optional<RevisionInfo> info, String sentence) {
    }

    /** @return those of one state */
    public List<WaitingRevision> of(State state) {
        return items.stream().filter(item -> item.state() == state).map(Item::revision).toList();
    }

    /** @return how many programs the server did not have before and took */
    public int saved() {
        return (int) of(State.RECORDED).stream().filter(revision -> !revision.stored()).count();
    }

    /** @return how many prints were recorded */
    public int prints() {
        return of(State.RECORDED).stream().mapToInt(revision -> revision.prints().size()).sum();
    }

    /** @return those of one patient */
    public Stream<Item> about(String patientId) {
        return items.stream().filter(item -> item.revision().patientId().equals(patientId));
    }
}
