package org.motus.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.motus.bench.Pair.Action;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.clinic.Patient;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.PatientQuery;
import org.motus.store.RevisionDocument;
import org.motus.store.jdbc.JdbcClinicFolders;

/** A clinic in which the same patient is saved again and again: the record with another telephone number, and programs. */
final class SavingClinic implements AutoCloseable {

    /** What is saved. */
    enum Scene {
        RECORD("record of a new patient"), RECORD_OF_TWO_YEARS("record of two years"), PROGRAM("program"),
        LONG_PROGRAM("program of 40 exercises");

        private final String words;

        Scene(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private static final int MANY_EXERCISES = 40;

    private final Clinic clinic;
    private final Program program = new ProgramStarter(Library.standard()).start(LocationCode.A, Profile.STANDARD,
            LocalDate.of(2026, 11, 20), "");
    private final Program longProgram = longer(program);
    private Patient small;
    private Patient large;
    private int newest;
    private int calls;

    SavingClinic(Path folder) throws ClinicException {
        clinic = new JdbcClinicFolders().open(folder);
        // Ordered by name, so the first is one of those with a record.
        large = clinic.loadPatient(clinic.findPatients(PatientQuery.of("").page(0, 1)).getFirst().id());
        var fresh = EcoreUtil.copy(large);
        fresh.setId("bench-" + UUID.randomUUID());
        fresh.setVersion(0);
        fresh.getEpisodes().clear();
        small = clinic.savePatient(fresh);
    }

    private static Program longer(Program program) {
        var copy = EcoreUtil.copy(program);
        var prescriptions = copy.getPhases().getFirst().getPrescriptions();
        while (prescriptions.size() < MANY_EXERCISES) {
            var more = EcoreUtil.copy(prescriptions.get(prescriptions.size() % 5));
            more.setId(UUID.nameUUIDFromBytes(new byte[] { (byte) prescriptions.size() }).toString());
            prescriptions.add(more);
        }
        return copy;
    }

    /** The bytes of what is saved: the document of a program, a record as one document. */
    byte[] bytes(Scene scene) throws ClinicException, IOException {
        return switch (scene) {
            case RECORD -> document(small);
            case RECORD_OF_TWO_YEARS -> document(large);
            case PROGRAM -> RevisionDocument.of(program).text().getBytes(StandardCharsets.UTF_8);
            case LONG_PROGRAM -> RevisionDocument.of(longProgram).text().getBytes(StandardCharsets.UTF_8);
        };
    }

    /** @return the bytes that are kept of a program; empty for a record, which is kept in rows */
    Optional<byte[]> packed(Scene scene) throws ClinicException {
        return switch (scene) {
            case RECORD, RECORD_OF_TWO_YEARS -> Optional.empty();
            case PROGRAM -> Optional.of(RevisionDocument.of(program).packed());
            case LONG_PROGRAM -> Optional.of(RevisionDocument.of(longProgram).packed());
        };
    }

    private static byte[] document(Patient patient) throws IOException {
        var resource = new XMIResourceImpl(URI.createURI("urn:bench"));
        resource.getContents().add(EcoreUtil.copy(patient));
        var out = new ByteArrayOutputStream();
        resource.save(out, null);
        return out.toByteArray();
    }

    Action save(Scene scene) {
        return switch (scene) {
            case RECORD -> () -> small = save(small);
            case RECORD_OF_TWO_YEARS -> () -> large = save(large);
            case PROGRAM -> () -> save(program);
            case LONG_PROGRAM -> () -> save(longProgram);
        };
    }

    private Patient save(Patient patient) throws ClinicException {
        patient.setPhone("030 " + calls++);
        return clinic.savePatient(patient);
    }

    /** As the desktop does: the program follows the one that it was made from. */
    private void save(Program next) throws ClinicException {
        newest = clinic.saveRevision(small.getId(), next, "Bench", newest).number();
    }

    @Override
    public void close() throws ClinicException {
        clinic.close();
    }
}
