package org.motus.safety;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Runs every registered check, and says of each refusal whether a clinician has overridden it. No check decides that
 * about itself.
 */
public final class SafetyChecks {

    private final List<Check> checks = new CopyOnWriteArrayList<>();

    /** Starts without a check; the service runtime adds them. */
    public SafetyChecks() {
        // checks arrive through addCheck
    }

    /** Adds a check. */
    public void addCheck(Check check) {
        checks.add(check);
    }

    /** Takes a check away. */
    public void removeCheck(Check check) {
        checks.remove(check);
    }

    /**
     * @return all findings, the most severe first, each kind in program order; what is overridden stands among the
     *         warnings
     * @throws IllegalStateException
     *             when no check is there: a program that nobody checked must not pass
     */
    public List<Finding> check(Subject subject) {
        if (checks.isEmpty()) {
            throw new IllegalStateException("No safety check is registered.");
        }
        return checks.stream().flatMap(check -> check.check(subject).stream())
                .map(finding -> Overrides.applied(subject.program(), finding))
                .sorted(Comparator.comparing(Finding::weight).reversed().thenComparing(Finding::ruleId)).toList();
    }
}
