package org.motus.ui.library;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.motus.library.DoseWords;
import org.motus.library.SessionTime;
import org.motus.model.library.Dosage;
import org.motus.model.library.Exercise;
import org.motus.model.library.FeelRange;
import org.motus.model.library.FeelScale;
import org.motus.model.library.Intensity;
import org.motus.ui.ExerciseWords;
import org.motus.ui.Numbers;

/** What the library asks for: how much, how often, how it should feel, and what it needs. Free of widgets. */
final class DoseLines {

    private static final int WEEK = 7;

    /**
     * One line.
     *
     * @param name
     *            what it is
     * @param value
     *            how much
     */
    record Line(String name, String value) {
    }

    private DoseLines() {
    }

    static List<Line> of(Exercise exercise) {
        var lines = new ArrayList<Line>();
        var dosage = exercise.getDosage();
        if (dosage != null) {
            lines.add(new Line(Messages.dose_amount, new DoseWords().brief(dosage).split(" · ", 2)[0]));
            lines.add(new Line(Messages.dose_often, often(dosage)));
        }
        var intensity = exercise.getIntensity();
        if (intensity != null) {
            feel(intensity, lines);
        }
        if (dosage != null) {
            lines.add(new Line(Messages.dose_time, time(dosage)));
        }
        lines.add(new Line(Messages.dose_needs, exercise.getEquipment().isEmpty()
                ? Messages.dose_needs_nothing
                : ExerciseWords.things(exercise.getEquipment())));
        if (exercise.isMorningCaution()) {
            lines.add(new Line(Messages.dose_morning, Messages.dose_morning_wait));
        }
        return lines;
    }

    private static String often(Dosage dosage) {
        var days = dosage.getDaysPerWeek() == WEEK
                ? Messages.dose_every_day
                : NLS.bind(Messages.dose_days, dosage.getDaysPerWeek());
        return NLS.bind(Messages.dose_per_day, dosage.getPerDay(), days);
    }

    private static void feel(Intensity intensity, List<Line> lines) {
        var standard = intensity.getStandard();
        var gentle = intensity.getGentle();
        if (standard != null && gentle != null) {
            lines.add(new Line(scale(intensity.getScale()),
                    NLS.bind(Messages.dose_feel, new Object[] { range(standard), range(gentle),
                            intensity.getStopAt() })));
        }
        lines.add(new Line(Messages.dose_pain, NLS.bind(Messages.dose_pain_limits, intensity.getPainLimitStandard(),
                intensity.getPainLimitGentle())));
    }

    private static String scale(FeelScale scale) {
        return switch (scale) {
            case STRETCH_FEEL -> Messages.dose_stretch;
            case EFFORT -> Messages.dose_effort;
            case NERVE_FEEL -> Messages.dose_nerve;
        };
    }

    private static String range(FeelRange range) {
        return range.getLow() + "–" + range.getHigh();
    }

    private static String time(Dosage dosage) {
        var once = SessionTime.minutes(dosage);
        return NLS.bind(Messages.dose_minutes, Numbers.plain(once), Numbers.plain(once * dosage.getPerDay()));
    }
}
