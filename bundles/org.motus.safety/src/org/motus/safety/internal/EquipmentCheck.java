package org.motus.safety.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.motus.library.Texts;
import org.motus.model.library.Equipment;
import org.motus.model.library.Severity;
import org.motus.model.program.Prescription;
import org.motus.safety.Check;
import org.motus.safety.Finding;
import org.motus.safety.Subject;

/** SF-05: an exercise needs something the patient does not have at home. Says nothing when nobody asked. */
public final class EquipmentCheck implements Check {

    private final Texts texts = Texts.of(EquipmentCheck.class, Locale.getDefault());

    @Override
    public List<Finding> check(Subject subject) {
        var has = subject.patient().getEquipment();
        return has.isEmpty()
                ? List.of()
                : subject.prescriptions().stream().flatMap(prescription -> missing(prescription, has)).toList();
    }

    private Stream<Finding> missing(Prescription prescription, List<Equipment> has) {
        var exercise = prescription.getExercise();
        return exercise.getEquipment().stream().filter(item -> item != Equipment.NONE && !has.contains(item))
                .map(item -> new Finding("SF-05", Severity.NOTE,
                        texts.get("equipment.missing", exercise.getName(), texts.get("equipment." + item.getName())),
                        List.of(prescription), List.of(), List.of()));
    }
}
