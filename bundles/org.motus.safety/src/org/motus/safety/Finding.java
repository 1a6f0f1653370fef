package org.motus.safety;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.motus.model.library.Severity;

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
 */
public record Finding(String ruleId, Severity severity, String sentence, List<EObject> about, List<String> sourceIds,
        List<Fix> fixes) {

    /** Keeps its own copies of the lists. */
    public Finding {
        about = List.copyOf(about);
        sourceIds = List.copyOf(sourceIds);
        fixes = List.copyOf(fixes);
    }

    /** @return true when the program may not be saved or printed */
    public boolean blocks() {
        return severity == Severity.BLOCK;
    }
}
