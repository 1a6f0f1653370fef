package org.motus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/** What a clinic must say when it refuses: the reason, and one sentence for whoever reads it. */
public final class Refusals {

    private Refusals() {
    }

    /**
     * Fails unless a step is refused for a reason, with one sentence.
     *
     * @param reason why it must be refused
     * @param step   what is tried
     * @return the sentence
     */
    public static String refused(Reason reason, Executable step) {
        var refusal = assertThrows(ClinicException.class, step);
        assertEquals(reason, refusal.reason(), refusal.toString());
        var sentence = String.valueOf(refusal.getMessage());
        assertTrue(sentence.endsWith(".") && !sentence.contains("\n"), sentence);
        return sentence;
    }
}
