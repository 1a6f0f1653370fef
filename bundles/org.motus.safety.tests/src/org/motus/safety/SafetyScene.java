package org.motus.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Patient;
import org.motus.model.library.Equipment;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;
import org.motus.model.program.ProgramFactory;
import org.motus.safety.internal.AgeCheck;
import org.motus.safety.internal.AmountCheck;
import org.motus.safety.internal.EquipmentCheck;
import org.motus.safety.internal.FlagCheck;
import org.motus.safety.internal.RedFlagCheck;

/** A grown-up with a first program, ready to be checked on a fixed day. */
final class SafetyScene {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Instant DECIDED = Instant.parse("2026-11-19T09:30:00Z");
    private static final Library LIBRARY = Library.standard();

    private final Patient patient = ClinicFactory.eINSTANCE.createPatient();
    private final Program program;

    private SafetyScene(LocationCode location) {
        patient.setId("p-1");
        patient.setBirthDate(LocalDate.of(1970, 1, 1));
        program = new ProgramStarter(LIBRARY).start(location, Profile.STANDARD, TODAY, "");
    }

    static SafetyScene starter(LocationCode location) {
        return new SafetyScene(location);
    }

    SafetyScene flag(String tag) {
        patient.getFlags().add(tag);
        return this;
    }

    SafetyScene born(LocalDate day) {
        patient.setBirthDate(day);
        return this;
    }

    SafetyScene has(Equipment... items) {
        patient.getEquipment().addAll(List.of(items));
        return this;
    }

    SafetyScene hasMinutes(int minutes) {
        patient.setMinutesPerDay(minutes);
        return this;
    }

    SafetyScene add(String... exerciseIds) {
        for (var id : exerciseIds) {
            program.getPhases().getFirst().getPrescriptions()
                    .add(ProgramStarter.prescribe(LIBRARY.exercise(id).orElseThrow(), Profile.STANDARD));
        }
        return this;
    }

    SafetyScene withoutExercises() {
        program.getPhases().getFirst().getPrescriptions().clear();
        return this;
    }

    /** Stores an override of a finding, whatever the rules say. */
    void override(Finding finding, String clinician, String reason) {
        var override = ProgramFactory.eINSTANCE.createCheckOverride();
        override.setRuleId(finding.ruleId());
        finding.exerciseId().ifPresent(override::setExerciseId);
        override.setFinding(finding.sentence());
        override.setClinician(clinician);
        override.setReason(reason);
        override.setDecidedAt(DECIDED);
        program.getOverrides().add(override);
    }

    /** Gives an exercise of the program another name. */
    void rename(String exerciseId, String name) {
        program.getPhases().getFirst().getPrescriptions().stream().map(prescription -> prescription.getExercise())
                .filter(exercise -> exerciseId.equals(exercise.getId())).forEach(exercise -> exercise.setName(name));
    }

    Patient patient() {
        return patient;
    }

    List<Finding> findings() {
        return findings(TODAY);
    }

    List<Finding> findings(LocalDate day) {
        var checks = new SafetyChecks();
        List.of(new FlagCheck(), new AmountCheck(), new AgeCheck(), new RedFlagCheck(), new EquipmentCheck())
                .forEach(checks::addCheck);
        return checks.check(new Subject(patient, program, LIBRARY, day));
    }

    /** Each finding as severity, rule and exercise id where it is about one. */
    List<String> lines() {
        return findings().stream().map(SafetyScene::line).toList();
    }

    private static String line(Finding finding) {
        var about = Objects.requireNonNull(finding.about().getFirst());
        var exercise = about instanceof org.motus.model.program.Prescription prescription
                ? " " + prescription.getExercise().getId()
                : "";
        return finding.severity() + " " + finding.ruleId() + exercise;
    }
}
