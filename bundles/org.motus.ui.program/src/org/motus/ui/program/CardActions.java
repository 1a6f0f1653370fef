package org.motus.ui.program;

import org.motus.care.DoseField;
import org.motus.library.DoseWords;
import org.motus.library.ProgramStarter;
import org.motus.model.library.Exercise;
import org.motus.model.program.Prescription;

/** What can be done with the exercises of a program, from cards, buttons and keys alike. Free of widgets. */
final class CardActions {

    private final ProgramWork work;
    private final DoseWords doses = new DoseWords();

    CardActions(ProgramWork work) {
        this.work = work;
    }

    void remove(int place) {
        if (there(place)) {
            work.document().remove(place);
        }
    }

    void move(int from, int to) {
        if (there(from) && there(to)) {
            work.document().move(from, to);
            work.select(to);
        }
    }

    void duplicate(int place) {
        if (there(place)) {
            work.document().duplicate(place);
            work.select(place + 1);
        }
    }

    /** Swaps an exercise for its harder or easier neighbor, when the library has one. */
    void step(int place, boolean harder) {
        if (there(place)) {
            work.document().neighbor(place, harder).ifPresent(other -> work.document().swap(place, other));
        }
    }

    /** Adds an exercise where it fits best and selects it. */
    void add(Exercise exercise) {
        add(exercise, work.document().placeFor(exercise));
    }

    void add(Exercise exercise, int place) {
        work.document().add(exercise, place).ifPresent(work::select);
    }

    /** @return the library's dose in short */
    String standard(Prescription prescription) {
        return doses.brief(prescription.getExercise().getDosage());
    }

    /** @return true when a number is not the default of the library and the profile */
    boolean changed(Prescription prescription) {
        var standard = ProgramStarter.prescribe(prescription.getExercise(),
                work.document().program().getProfile());
        for (var field : DoseField.values()) {
            if (field.fits(prescription) && !field.read(prescription).equals(field.read(standard))) {
                return true;
            }
        }
        return false;
    }

    private boolean there(int place) {
        return place >= 0 && place < work.document().prescriptions().size();
    }
}
