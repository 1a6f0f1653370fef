package org.motus.safety;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.motus.model.library.Severity;
import org.motus.model.program.Prescription;

/**
 * What a check found.
 *
 * @param ruleId
 *            stable id of the rule, for example SF-01 or HO-10
 * @param severity
 *            BLOCK refuses the program, WARN is listed, NOTE informs
 * @param sentence
 *            one plain sentence
 * @param about
 *            the objects it is about, never empty
 * @param sourceIds
 *            ids of the clinical reference behind the rule
 * @param fixes
 *            ways to mend it, best first; may be empty
 * @param overridable
 *            true when the clinical rule lets a clinician go on for a reason that is recorded
 * @param overridden
 *            who did so, or empty; always empty when it is not overridable
 */
public record Finding(String ruleId, Severity severity, String sentence, List<EObject> about, List<String> sourceIds,
        List<Fix> fixes, boolean overridable, Optional<Overridden> overridden) {

    /** Keeps its own copies of the lists. What is not overridable is never overridden. */
    public Finding {
        about = List.copyOf(about);
        sourceIds = List.copyOf(sourceIds);
        fixes = List.copyOf(fixes);
        overridden = overridable ? overridden : Optional.empty();
    }

    /** A finding that nobody can override: what a rule does not allow in so many words is not allowed. */
    public Finding(String ruleId, Severity severity, String sentence, List<EObject> about, List<String> sourceIds,
            List<Fix> fixes) {
        this(ruleId, severity, sentence, about, sourceIds, fixes, false, Optional.empty());
    }

    /** @return the same finding, which a clinician may override */
    public Finding mayBeOverridden() {
        return new Finding(ruleId, severity, sentence, about, sourceIds, fixes, true, overridden);
    }

    /** @return the same finding, set aside by somebody; it stays listed */
    public Finding overridden(Overridden by) {
        return new Finding(ruleId, severity, sentence, about, sourceIds, fixes, overridable, Optional.of(by));
    }

    /** @return true when the program may not be printed: a refusal that nobody has overridden */
    public boolean blocks() {
        return severity == Severity.BLOCK && overridden.isEmpty();
    }

    /** @return how grave it still is: a refusal that was overridden is a warning */
    public Severity weight() {
        return severity == Severity.BLOCK && overridden.isPresent() ? Severity.WARN : severity;
    }

    /** @return id of the exercise that it is about, or empty when it is about the whole program */
    public Optional<String> exerciseId() {
        return about.stream().filter(Prescription.class::isInstance)
                .map(each -> ((Prescription) each).getExercise().getId()).findFirst();
    }
}
