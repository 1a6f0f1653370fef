package org.motus.ui;

import java.util.List;
import java.util.stream.IntStream;

import org.motus.figures.Shown;
import org.motus.model.library.Exercise;
import org.motus.model.library.StepRole;

/** Which frame of an exercise tells most about it where there is room for one only. */
final class TellingFrame {

    private TellingFrame() {
    }

    /** @return the frame, from 0: where something is held, or else where the movement begins, or else the last */
    static int of(Exercise exercise, Shown shown) {
        if (!(shown instanceof Shown.Drawn drawn)) {
            return 0;
        }
        var figure = drawn.figure();
        var last = figure.frames() - 1;
        return IntStream.rangeClosed(-last, 0).map(frame -> -frame)
                .filter(frame -> shows(exercise, figure.steps(frame), StepRole.HOLD)).findFirst()
                .orElseGet(() -> IntStream.rangeClosed(1, last)
                        .filter(frame -> shows(exercise, figure.steps(frame), StepRole.MOVE)).findFirst().orElse(last));
    }

    private static boolean shows(Exercise exercise, List<Integer> steps, StepRole role) {
        return steps.stream().filter(step -> step >= 1 && step <= exercise.getSteps().size())
                .anyMatch(step -> exercise.getSteps().get(step - 1).getRole() == role);
    }
}
