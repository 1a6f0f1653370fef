package org.motus.ui;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.Listeners;
import org.motus.care.Registration;
import org.motus.store.PatientSummary;

/**
 * The patient that every screen shows. An OSGi service, found through a site's {@code getService}. Safe for use from
 * several threads; listeners are called in the thread that made the change.
 */
public final class ActivePatient {

    private final Listeners listeners = new Listeners();
    private final Listeners erasures = new Listeners();
    private @Nullable PatientSummary patient;

    /** @return the active patient, or empty when none is selected */
    public synchronized Optional<PatientSummary> patient() {
        return Optional.ofNullable(patient);
    }

    /**
     * Makes a patient the active one. Does nothing when it is the same row again.
     *
     * @param next
     *            row of the patient, null for none
     */
    public void select(@Nullable PatientSummary next) {
        synchronized (this) {
            if (Objects.equals(patient, next)) {
                return;
            }
            patient = next;
        }
        listeners.fire();
    }

    /**
     * Says that a patient has a new program revision. Screens about other patients stay as they are.
     *
     * @param patientId
     *            whose program it is
     * @param revision
     *            number of the new revision, from 1
     */
    public void revised(String patientId, int revision) {
        PatientSummary revised;
        synchronized (this) {
            var before = patient;
            if (before == null || !before.id().equals(patientId)) {
                return;
            }
            revised = new PatientSummary(before.id(), before.number(), before.givenName(), before.familyName(),
                    before.birthDate(), before.sex(), before.location(), before.lastVisit(), before.lastPain(),
                    revision, before.archived());
        }
        select(revised);
    }

    /**
     * Says that a patient was erased: nobody shows that row any more.
     *
     * @param patientId
     *            who is gone
     */
    public void erased(String patientId) {
        if (patient().filter(row -> row.id().equals(patientId)).isPresent()) {
            select(null);
        }
        erasures.fire();
    }

    /** @return the listener's registration; it hears that a patient was erased, in the thread that says so */
    public Registration onErase(Runnable listener) {
        return erasures.add(listener);
    }

    /** @return the listener's registration; close it with the widget that listens */
    public Registration onChange(Runnable listener) {
        return listeners.add(listener);
    }
}
