package org.motus.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;

import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.clinic.Patient;
import org.motus.model.library.LocationCode;
import org.motus.model.program.PlanKind;
import org.motus.model.program.Program;
import org.motus.model.program.ProgramFactory;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicProfile;

/** Makes the demo clinic: five invented people, one for each pain location, with eight weeks of visits behind them. */
final class DemoClinic {

    private static final ClinicProfile PROFILE = new ClinicProfile("Riverside Physiotherapy (example)",
            "1 Sample Street, Exampletown", "555 0100", "112", true);
    private static final String CLINICIAN = "Sam Sample, physiotherapist";
    private static final int DAYS_TO_REVIEW = 14;

    private final ClinicFolders folders;
    private final Library library;
    private final PrescribedPictures pictures;
    private final LocalDate today;

    DemoClinic(ClinicFolders folders, Library library, PrescribedPictures pictures, LocalDate today) {
        this.folders = folders;
        this.library = library;
        this.pictures = pictures;
        this.today = today;
    }

    /** Creates the clinic and fills it. When filling fails, for example on a full disk, nothing is left behind. */
    Clinic create(Path folder) throws ClinicException {
        var clinic = folders.create(folder, PROFILE);
        try {
            for (var sketch : DemoSketch.all()) {
                fill(clinic, sketch);
            }
            return clinic;
        } catch (ClinicException | RuntimeException e) {
            clinic.close();
            empty(clinic.folder(), e);
            throw e;
        }
    }

    /** Everything in the folder was made a moment ago: {@link ClinicFolders#create} takes only an empty one. */
    private static void empty(Path folder, Exception cause) {
        try (var made = Files.walk(folder)) {
            for (var path : made.filter(path -> !path.equals(folder)).sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void fill(Clinic clinic, DemoSketch sketch) throws ClinicException {
        var patient = new DemoRecord(today).patient(sketch);
        clinic.savePatient(patient);
        clinic.saveRevision(sketch.id(), program(sketch, patient), CLINICIAN);
    }

    private Program program(DemoSketch sketch, Patient patient) {
        LocationCode location = sketch.location();
        var profile = new ProfileRule(library).profileFor(patient, location, today);
        var program = new ProgramStarter(library).start(location, profile, today, CLINICIAN);
        program.setGoal(sketch.goal());
        program.setReviewOn(today.plusDays(DAYS_TO_REVIEW));
        program.getIfThenPlans().removeIf(plan -> plan.getKind() == PlanKind.HABIT);
        var habit = ProgramFactory.eINSTANCE.createIfThenPlan();
        habit.setKind(PlanKind.HABIT);
        habit.setTrigger(sketch.trigger());
        habit.setAction(sketch.action());
        program.getIfThenPlans().addFirst(habit);
        pictures.keep(program);
        return program;
    }
}
