package org.motus.care;

import java.util.List;
import java.util.stream.IntStream;

import org.motus.model.library.Exercise;
import org.motus.model.program.Phase;
import org.motus.model.program.Prescription;
import org.motus.model.program.Program;
import org.motus.model.program.ProgramFactory;

/** The exercises of a program as one list: places count from 0 over all phases. */
final class ProgramPlaces {

    private final Program program;

    ProgramPlaces(Program program) {
        this.program = program;
    }

    List<Prescription> all() {
        return program.getPhases().stream().flatMap(phase -> phase.getPrescriptions().stream()).toList();
    }

    /** @throws IndexOutOfBoundsException when there is no such place */
    Prescription at(int place) {
        return all().get(place);
    }

    int size() {
        return program.getPhases().stream().mapToInt(phase -> phase.getPrescriptions().size()).sum();
    }

    /** @return where a new exercise fits best: after the last of its posture, else in the order of postures */
    int placeFor(Exercise exercise) {
        var posture = Posture.of(exercise);
        var all = all();
        var last = IntStream.range(0, all.size()).filter(index -> Posture.of(all.get(index).getExercise()) == posture)
                .max();
        return last.isPresent()
                ? last.getAsInt() + 1
                : (int) all.stream().takeWhile(p -> Posture.of(p.getExercise()).compareTo(posture) <= 0).count();
    }

    /** @param place where it stands then; a place past the end is the end */
    void insert(int place, Prescription prescription) {
        var left = Math.max(0, place);
        for (var phase : program.getPhases()) {
            var count = phase.getPrescriptions().size();
            if (left <= count) {
                phase.getPrescriptions().add(left, prescription);
                return;
            }
            left -= count;
        }
        last().getPrescriptions().add(prescription);
    }

    Prescription remove(int place) {
        var prescription = at(place);
        phaseOf(prescription).getPrescriptions().remove(prescription);
        return prescription;
    }

    void replace(int place, Prescription next) {
        var phase = phaseOf(at(place)).getPrescriptions();
        phase.set(phase.indexOf(at(place)), next);
    }

    void move(int from, int to) {
        var moving = at(from);
        var phase = phaseOf(moving);
        var target = phaseOf(at(to));
        if (phase == target) {
            phase.getPrescriptions().move(phase.getPrescriptions().indexOf(at(to)), moving);
        } else {
            var index = target.getPrescriptions().indexOf(at(to));
            phase.getPrescriptions().remove(moving);
            target.getPrescriptions().add(from < to ? index + 1 : index, moving);
        }
    }

    private static Phase phaseOf(Prescription prescription) {
        return (Phase) prescription.eContainer();
    }

    private Phase last() {
        if (program.getPhases().isEmpty()) {
            var phase = ProgramFactory.eINSTANCE.createPhase();
            phase.setNumber(1);
            program.getPhases().add(phase);
        }
        return program.getPhases().getLast();
    }

    boolean has(String exerciseId) {
        return all().stream().anyMatch(prescription -> prescription.getExercise().getId().equals(exerciseId));
    }

    /** @return an id for one more prescription of an exercise: the exercise's own, then EX-001-2, EX-001-3 and so on */
    String freeId(String exerciseId) {
        var used = all().stream().map(Prescription::getId).toList();
        var id = exerciseId;
        for (var number = 2; used.contains(id); number++) {
            id = exerciseId + "-" + number;
        }
        return id;
    }
}
