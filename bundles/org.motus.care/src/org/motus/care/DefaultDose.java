package org.motus.care;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.library.ProgramStarter;
import org.motus.model.program.Prescription;
import org.motus.model.program.Profile;

/** What the library prescribes for an exercise, and whether a prescription still says that. */
final class DefaultDose {

    private DefaultDose() {
    }

    /** @return true when feel, stop and pain limit are those of a profile */
    static boolean hasTargets(Prescription prescription, Profile profile) {
        var standard = ProgramStarter.prescribe(prescription.getExercise(), profile);
        return EcoreUtil.equals(standard.getFeel(), prescription.getFeel())
                && standard.getStopAt() == prescription.getStopAt()
                && standard.getPainLimit() == prescription.getPainLimit();
    }

    static void target(Prescription prescription, Profile profile) {
        var standard = ProgramStarter.prescribe(prescription.getExercise(), profile);
        prescription.setFeel(standard.getFeel());
        prescription.setStopAt(standard.getStopAt());
        prescription.setPainLimit(standard.getPainLimit());
    }

    static void reset(Prescription prescription, Profile profile) {
        for (var field : DoseField.values()) {
            var standard = ProgramStarter.prescribe(prescription.getExercise(), profile);
            var value = field.read(standard);
            if (field.fits(prescription) && !value.equals(field.read(prescription))) {
                value.ifPresent(number -> field.write(prescription, number));
            }
        }
    }
}
