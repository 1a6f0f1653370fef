package org.motus.care;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.Difference.Side;
import org.motus.model.clinic.Patient;
import org.motus.model.program.Program;
import org.motus.model.program.ProgramFactory;

/**
 * Lays what two people made of one record over the state that both began with. What only one of them changed is taken
 * over; what both changed to different things is asked. Neither of the three records is changed. One thread.
 *
 * @param <T>
 *            what is merged
 */
public final class Merge<T extends EObject> {

    private final T base;
    private final T mine;
    private final T theirs;
    private final boolean common;
    private final Map<String, Side> chosen = new HashMap<>();

    private Merge(T base, T mine, T theirs, boolean common) {
        this.base = EcoreUtil.copy(base);
        this.mine = EcoreUtil.copy(mine);
        this.theirs = EcoreUtil.copy(theirs);
        this.common = common;
    }

    /**
     * @param base
     *            the record as it was stored when this window read or saved it last
     * @param mine
     *            the record of this window
     * @param theirs
     *            the record as it is stored now
     */
    public static Merge<Patient> of(Patient base, Patient mine, Patient theirs) {
        return new Merge<>(base, mine, theirs, true);
    }

    /**
     * @param base
     *            the revision that the draft began with, null when the draft began without one: then nothing is common,
     *            and the clinician sees both programs side by side
     * @param mine
     *            the draft
     * @param theirs
     *            the newest revision
     */
    public static Merge<Program> of(@Nullable Program base, Program mine, Program theirs) {
        return base == null
                ? new Merge<>(ProgramFactory.eINSTANCE.createProgram(), mine, theirs, false)
                : new Merge<>(base, mine, theirs, true);
    }

    /** @return both records in one; what is asked and not answered yet says what mine says */
    public T merged() {
        return of(mine).result();
    }

    /** @return every line that somebody changed, in the order of the record */
    public List<Difference> differences() {
        return of(mine).differences();
    }

    /** @return the lines that both changed, answered or not */
    public List<Difference> clashes() {
        return differences().stream().filter(Difference::asked).toList();
    }

    /** @return true when a person has to look: both changed a line, or the two began with nothing in common */
    public boolean asks() {
        return !common || !clashes().isEmpty();
    }

    /** @return the lines that wait for an answer */
    public List<Difference> open() {
        return clashes().stream().filter(clash -> !chosen.containsKey(clash.key())).toList();
    }

    /** Decides a line; an answer may be changed, and a line that only one side changed may be decided as well. */
    public void resolve(Difference line, Side side) {
        chosen.put(line.key(), side);
    }

    /** @return whose version of a line counts now, null while it is asked and not answered */
    public @Nullable Side side(Difference line) {
        var answer = chosen.get(line.key());
        if (answer != null || line.asked()) {
            return answer;
        }
        return line.changed() == Difference.Changed.MINE ? Side.MINE : Side.THEIRS;
    }

    /** @return the record that is stored now */
    public T theirs() {
        return EcoreUtil.copy(theirs);
    }

    /**
     * Merges other states of mine with the same answers, so that undo can go back to them. Where such a state had not
     * changed yet what is asked now, it has what is saved.
     */
    UnaryOperator<T> onto() {
        var asked = clashes().stream().map(Difference::key).collect(Collectors.toSet());
        return earlier -> new ThreeWay<>(base, earlier, theirs,
                line -> asked.contains(line.key()) && !line.asked() ? null : chosen.get(line.key())).result();
    }

    private ThreeWay<T> of(T state) {
        return new ThreeWay<>(base, state, theirs, line -> chosen.get(line.key()));
    }
}
