package org.motus.ui.program;

import java.util.ArrayList;
import java.util.List;

import org.motus.library.DoseWords;
import org.motus.library.SessionTime;
import org.motus.model.program.Prescription;
import org.motus.model.program.Program;
import org.motus.ui.program.ProgramSheet.ExerciseLine;

/** Puts the exercises of a program into the words of the table. */
final class ExerciseLines {

    private final DoseWords words = new DoseWords();

    List<ExerciseLine> of(Program program) {
        var lines = new ArrayList<ExerciseLine>();
        for (var phase : program.getPhases()) {
            for (var prescription : phase.getPrescriptions()) {
                lines.add(line(lines.size() + 1, prescription));
            }
        }
        return lines;
    }

    private ExerciseLine line(int number, Prescription prescription) {
        var exercise = prescription.getExercise();
        var feel = prescription.getFeel();
        return new ExerciseLine(number, exercise.getId(), exercise.getName(), words.howMuch(prescription),
                words.howOften(prescription), feel == null ? Messages.none : Numbers.range(feel),
                String.valueOf(prescription.getStopAt()), String.valueOf(prescription.getPainLimit()),
                Numbers.plain(SessionTime.minutesPerDay(prescription)));
    }
}
