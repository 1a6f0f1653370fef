package org.motus.safety;

import java.util.List;

/**
 * One safety rule. A new rule is a new class registered as an OSGi service of this type; nothing else changes.
 */
public interface Check {

    /**
     * @param subject
     *            whom and what to check
     * @return findings in the order of the program; empty when all is well
     */
    List<Finding> check(Subject subject);
}
