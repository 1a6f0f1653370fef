package org.motus.ui.program;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.motus.care.CareService;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.clinic.Patient;
import org.motus.model.library.Equipment;
import org.motus.model.library.Exercise;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Severity;
import org.motus.model.program.Prescription;
import org.motus.model.program.Profile;
import org.motus.model.program.ProgramFactory;
import org.motus.safety.Finding;
import org.motus.ui.ExerciseWords;
import org.motus.ui.program.ExerciseRow.Fit;

/** What the checks say about each exercise of the library for a patient. Found once for each state of the record. */
final class ExerciseFits {

    /** An exercise's answer. */
    record Answer(Fit fit, String words) {
    }

    private record Key(Library library, List<String> flags, List<Equipment> equipment, LocationCode location) {
    }

    private Map<String, Answer> answers = Map.of();
    private @Nullable Key known;

    /** @return the answer for every exercise id */
    Map<String, Answer> of(CareService care, Patient patient, LocationCode location) {
        var key = new Key(care.library(), List.copyOf(patient.getFlags()), List.copyOf(patient.getEquipment()),
                location);
        if (!key.equals(known)) {
            answers = ask(care, patient, location);
            known = key;
        }
        return answers;
    }

    /** Lays the whole library before the checks as if all of it were prescribed. */
    private static Map<String, Answer> ask(CareService care, Patient patient, LocationCode location) {
        var program = ProgramFactory.eINSTANCE.createProgram();
        program.setLocation(location);
        var phase = ProgramFactory.eINSTANCE.createPhase();
        program.getPhases().add(phase);
        care.library().content().getExercises().stream()
                .map(exercise -> ProgramStarter.prescribe(exercise, Profile.GENTLE))
                .forEach(phase.getPrescriptions()::add);
        var worst = new HashMap<String, Finding>();
        for (var finding : care.check(patient, program, LocalDate.now())) {
            finding.about().stream().filter(Prescription.class::isInstance).map(Prescription.class::cast)
                    .forEach(about -> worst.merge(about.getExercise().getId(), finding,
                            (one, other) -> one.severity().compareTo(other.severity()) >= 0 ? one : other));
        }
        var found = new HashMap<String, Answer>();
        for (var exercise : care.library().content().getExercises()) {
            found.put(exercise.getId(), answer(exercise, patient, worst.get(exercise.getId())));
        }
        return found;
    }

    private static Answer answer(Exercise exercise, Patient patient, @Nullable Finding finding) {
        if (finding == null) {
            return new Answer(Fit.FITS, Messages.fit_fits);
        }
        if (finding.severity() == Severity.NOTE) {
            var lacks = exercise.getEquipment().stream()
                    .filter(item -> item != Equipment.NONE && !patient.getEquipment().contains(item)).toList();
            return new Answer(Fit.LACKS, NLS.bind(Messages.fit_lacks, ExerciseWords.things(lacks)));
        }
        return new Answer(finding.blocks() ? Fit.BLOCKED : Fit.CARE, flags(exercise, patient));
    }

    /** The flags that stand in the exercise, or else all that the patient has: a group rule names no exercise. */
    private static String flags(Exercise exercise, Patient patient) {
        var named = patient.getFlags().stream().filter(flag -> exercise.getContraindications().contains(flag)
                || exercise.getPrecautions().contains(flag)).toList();
        var flags = named.isEmpty() ? patient.getFlags() : named;
        return String.join(", ", flags.stream().filter(Objects::nonNull)
                .map(flag -> flag.replace('_', ' ').toLowerCase(Locale.ROOT)).toList());
    }
}
