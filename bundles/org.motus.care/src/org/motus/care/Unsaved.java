package org.motus.care;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * What was not saved yet, as it is kept on this computer.
 *
 * @param <T>
 *            {@code Patient} for a record, {@code Program} for a draft
 * @param patientId
 *            whose it is
 * @param at
 *            when it was kept
 * @param basedOn
 *            version of the record, or number of the revision, that it was made from; 0 for none
 * @param state
 *            what was not saved
 * @param base
 *            what it was made from; empty when there was nothing, or where the store still has it
 */
public record Unsaved<T extends EObject>(String patientId, Instant at, int basedOn, T state, Optional<T> base) {
}
