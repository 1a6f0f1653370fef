package org.motus.care;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.motus.library.SessionTime;
import org.motus.model.clinic.Patient;
import org.motus.model.library.Equipment;
import org.motus.model.program.Phase;
import org.motus.model.program.Prescription;
import org.motus.model.program.Program;

/**
 * What a program asks for. The model counts days a week and does not name them, so a day asks for at least the exercises
 * of every day and at most for all.
 *
 * @param leastMinutes
 *            minutes on a day with the daily exercises alone
 * @param mostMinutes
 *            minutes on a day with all exercises; the least when all are daily
 * @param exercises
 *            how many
 * @param needs
 *            what the exercises need, each once, in the order of the model
 * @param missing
 *            what of that is not at the patient's home; empty when nobody asked
 * @param asked
 *            true when the record says what is at home
 */
public record ProgramTotals(double leastMinutes, double mostMinutes, int exercises, List<Equipment> needs,
        List<Equipment> missing, boolean asked) {

    /** More are many: people do 5 or fewer better (HO-10). */
    public static final int AIM_MOST = 5;
    /** Fewer are few. */
    public static final int AIM_LEAST = 3;
    private static final int EVERY_DAY = 7;

    /** @return the totals of a program for a patient */
    public static ProgramTotals of(Program program, Patient patient) {
        var longest = program.getPhases().stream().max(Comparator.comparingDouble(ProgramTotals::minutes));
        var least = longest.stream().flatMap(phase -> phase.getPrescriptions().stream())
                .filter(prescription -> prescription.getDosage().getDaysPerWeek() == EVERY_DAY)
                .mapToDouble(SessionTime::minutesPerDay).sum();
        var all = prescriptions(program).toList();
        var needs = all.stream().flatMap(prescription -> prescription.getExercise().getEquipment().stream())
                .filter(item -> item != Equipment.NONE).distinct().sorted().toList();
        EList<Equipment> home = patient.getEquipment();
        var missing = home.isEmpty()
                ? List.<Equipment>of()
                : needs.stream().filter(item -> !home.contains(item)).toList();
        return new ProgramTotals(least, SessionTime.minutesPerDay(program), all.size(), needs, missing,
                !home.isEmpty());
    }

    private static double minutes(Phase phase) {
        return phase.getPrescriptions().stream().mapToDouble(SessionTime::minutesPerDay).sum();
    }

    private static Stream<Prescription> prescriptions(Program program) {
        return program.getPhases().stream().flatMap(phase -> phase.getPrescriptions().stream());
    }
}
