package org.motus.care;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.program.Prescription;
import org.motus.model.program.Program;
import org.motus.safety.Finding;
import org.motus.safety.Fix;

/** Mends a program that is not saved yet: applies the first fix of each finding that blocks it. */
final class FixApplier {

    private final Library library;

    FixApplier(Library library) {
        this.library = library;
    }

    void apply(Program program, List<Finding> findings) {
        for (var finding : findings) {
            if (finding.blocks() && !finding.fixes().isEmpty()) {
                apply(program, finding.fixes().getFirst());
            }
        }
    }

    void apply(Program program, Fix fix) {
        for (var phase : program.getPhases()) {
            var prescriptions = phase.getPrescriptions();
            for (var index = prescriptions.size() - 1; index >= 0; index--) {
                if (prescriptions.get(index).getExercise().getId().equals(fix.exerciseId())) {
                    var replacement = replacement(program, fix);
                    if (replacement == null) {
                        prescriptions.remove(index);
                    } else {
                        prescriptions.set(index, replacement);
                    }
                }
            }
        }
    }

    private @Nullable Prescription replacement(Program program, Fix fix) {
        var id = fix.replacementId();
        if (fix.kind() != Fix.Kind.SWAP || id == null || contains(program, id)) {
            return null;
        }
        return library.exercise(id)
                .<@Nullable Prescription>map(exercise -> ProgramStarter.prescribe(exercise, program.getProfile()))
                .orElse(null);
    }

    private static boolean contains(Program program, String exerciseId) {
        return program.getPhases().stream().flatMap(phase -> phase.getPrescriptions().stream())
                .anyMatch(prescription -> prescription.getExercise().getId().equals(exerciseId));
    }
}
