package org.motus.care;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Patient;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.PatientFacts;
import org.motus.store.PatientSummary;
import org.motus.store.Revision;
import org.motus.store.RevisionInfo;

/** The record of one patient, open for change, with an index of their programs. */
public final class PatientDocument extends EditedDocument {

    private final Patient patient;
    private List<RevisionInfo> revisions;
    private Optional<Revision> newest;
    private Patient base;

    private PatientDocument(Patient patient, List<RevisionInfo> revisions, Optional<Revision> newest) {
        super(patient);
        this.patient = patient;
        this.revisions = revisions;
        this.newest = newest;
        this.base = EcoreUtil.copy(patient);
    }

    /**
     * Loads a record. Not on the UI thread.
     *
     * @throws ClinicException
     *             when there is no such patient or the record cannot be read
     */
    public static PatientDocument open(Clinic clinic, String patientId) throws ClinicException {
        return new PatientDocument(clinic.loadPatient(patientId), clinic.revisions(patientId),
                clinic.latestRevision(patientId));
    }

    /**
     * @param patient
     *            a record that no clinic knows yet, {@code version} 0
     */
    public static PatientDocument ofNew(Patient patient) {
        return new PatientDocument(patient, List.of(), Optional.empty());
    }

    /** @return the record itself; change it only through {@link #change} and {@link #type} */
    public Patient patient() {
        return patient;
    }

    /** @return the saved programs, newest first */
    public List<RevisionInfo> revisions() {
        return revisions;
    }

    /** @return the newest saved program, or empty when there is none */
    public Optional<Revision> newest() {
        return newest;
    }

    /**
     * Says that a program was saved.
     *
     * @param revision
     *            the new revision
     */
    public void revised(Revision revision) {
        newest = Optional.of(revision);
        revisions = Stream.concat(Stream.of(revision.info()), revisions.stream())
                .toList();
        fire();
    }

    /** @return a copy for saving, contained in nothing */
    public Patient snapshot() {
        return EcoreUtil.copy(patient);
    }

    /**
     * Says that the record as it stood at a mark is saved.
     *
     * @param mark
     *            from {@link #mark()}
     * @param stored
     *            the record as it is stored now
     */
    public void saved(Object mark, Patient stored) {
        base = EcoreUtil.copy(stored);
        // The version is the store's, not the clinician's: it makes no step of undo.
        patient.setVersion(stored.getVersion());
        saved(mark);
    }

    /** @return the record as it was stored when this document read or saved it last, a copy */
    public Patient base() {
        return EcoreUtil.copy(base);
    }

    /**
     * Lays this record beside what somebody else stored meanwhile.
     *
     * @param theirs
     *            the record as it is stored now
     */
    public Merge<Patient> merge(Patient theirs) {
        return Merge.of(base, patient, theirs);
    }

    /**
     * Takes over what somebody else stored. It is no step of undo; the steps of this document stay, each with what came
     * in. Saving stores both.
     *
     * @param merge
     *            from {@link #merge} of this document as it is now, with every answer
     */
    public void merged(Merge<Patient> merge) {
        base = merge.theirs();
        patient.setVersion(base.getVersion());
        var onto = merge.onto();
        rebase(state -> onto.apply((Patient) state));
    }

    /**
     * Brings back what was not saved when the program ended, as one step, beside what the record says now. When somebody
     * stored the record since then, the next save finds that out and asks about it.
     *
     * @param label
     *            what is undone later
     */
    public void restore(String label, Unsaved<Patient> kept) {
        kept.base().ifPresent(before -> {
            base = EcoreUtil.copy(before);
            patient.setVersion(before.getVersion());
        });
        become(label, kept.base().map(before -> Merge.of(before, kept.state(), patient).merged())
                .orElse(kept.state()));
    }

    /** @return the same as work on a record, or empty when it is not */
    public static Optional<Unsaved<Patient>> unsaved(Unsaved<?> kept) {
        return kept.state() instanceof Patient state
                ? Optional.of(new Unsaved<>(kept.patientId(), kept.at(), kept.basedOn(), state,
                        kept.base().map(Patient.class::cast)))
                : Optional.empty();
    }

    /** @return what is not saved now, to be kept on this computer */
    public Unsaved<Patient> unsaved() {
        return new Unsaved<>(patient.getId(), Instant.now(), patient.getVersion(), snapshot(), Optional.of(base()));
    }

    /** Takes the index of programs anew, after somebody else saved one. */
    public void revised(List<RevisionInfo> index, Revision latest) {
        revisions = List.copyOf(index);
        newest = Optional.of(latest);
        fire();
    }

    /** @return the newest episode without an end, or empty */
    public Optional<Episode> openEpisode() {
        return patient.getEpisodes().stream().filter(episode -> episode.getEndedOn() == null)
                .max(Comparator.comparing(Episode::getStartedOn, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** @return the row of the patient table as this record says it now */
    public PatientSummary summary() {
        var facts = PatientFacts.of(patient);
        return new PatientSummary(patient.getId(), patient.getNumber(), text(patient.getGivenName()),
                text(patient.getFamilyName()), patient.getBirthDate(), patient.getSex(),
                facts.location(), facts.lastVisit(), facts.lastPain(),
                newest.map(revision -> revision.info().number()).orElse(0), patient.isArchived());
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
