package org.motus.care;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.motus.care.AwayWork.Saved;
import org.motus.store.Revision;
import org.motus.store.RevisionInfo;

/**
 * A draft and what of it waits for the server. While the server is away a draft that was saved stays a draft, with a
 * number that is not sure yet; when the clinic has it, it is a saved revision like any other. One thread.
 */
public final class DraftWaits {

    private final ProgramDocument document;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final Set<String> second = new LinkedHashSet<>();

    /** A state of the draft that waits. */
    private record Waiting(Object mark, Revision revision) {
    }

    /**
     * A copy of the draft on its way to the clinic.
     *
     * @param mark
     *            where the draft stood
     */
    public record Sending(Object mark, ProgramToSave program) {
    }

    /** @param document the draft, none of which waits */
    public DraftWaits(ProgramDocument document) {
        this.document = document;
    }

    private Optional<Waiting> last() {
        return waiting.values().stream().reduce((first, next) -> next);
    }

    private int basedOn() {
        return last().map(Waiting::revision).or(document::base).map(revision -> revision.info().number()).orElse(0);
    }

    /** @return true when all of the draft waits for the server: nothing is lost when the program ends */
    public boolean kept() {
        return document.dirty() && last().filter(now -> document.at(now.mark())).isPresent();
    }

    /** @return true when some state of the draft waits for the server */
    public boolean waits() {
        return !waiting.isEmpty();
    }

    /** @return true when something is neither saved nor waits for the server */
    public boolean open() {
        return document.dirty() && !kept();
    }

    /** @return number of the revision that the program is, waits as, or is saved as next */
    public int number() {
        return basedOn() + (open() ? 1 : 0);
    }

    /**
     * Takes a copy to save it.
     *
     * @param author
     *            who saves it, not blank
     */
    public Sending next(String author) {
        var mark = document.mark();
        return new Sending(mark, new ProgramToSave(UUID.randomUUID().toString(), document.patientId(),
                document.snapshot(), author, basedOn(), Set.copyOf(second)));
    }

    /** Says what became of a copy. */
    public void saved(Sending sent, Saved saved) {
        second.clear();
        if (saved.waits()) {
            waiting.put(saved.revision().info().id(), new Waiting(sent.mark(), saved.revision()));
            // A screen that shows the draft shows now that it waits.
            document.fire();
        } else {
            waiting.clear();
            document.saved(sent.mark(), saved.revision());
        }
    }

    /**
     * Says that the clinic has a revision that waited.
     *
     * @return the revision, or empty when it is none of this draft
     */
    public Optional<Revision> recorded(RevisionInfo info) {
        var state = Optional.ofNullable(waiting.remove(info.id()));
        return state.map(each -> {
            var revision = new Revision(info, each.revision().program());
            document.saved(each.mark(), revision);
            return revision;
        });
    }

    /** Says that somebody else was first: what waits of this draft is to be saved again together with theirs. */
    public void cameSecond() {
        second.addAll(waiting.keySet());
        waiting.clear();
        document.fire();
    }

    /** Says which waiting revisions came second; does nothing when none is of this draft. */
    public void cameSecond(Set<String> ids) {
        if (waiting.keySet().stream().anyMatch(ids::contains)) {
            cameSecond();
        }
    }

    /** Says that the draft holds what revisions say that waited and came second in an earlier run of the program. */
    public void broughtBack(Set<String> ids) {
        second.addAll(ids);
    }

    /** @return the program as it is now as a revision to print, or empty while some of it is {@link #open} */
    public Optional<Saved> printable() {
        return kept()
                ? last().map(now -> new Saved(now.revision(), true))
                : document.base().filter(base -> !document.dirty()).map(base -> new Saved(base, false));
    }
}
