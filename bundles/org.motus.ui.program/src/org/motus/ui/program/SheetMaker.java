package org.motus.ui.program;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.motus.care.CareService;
import org.motus.care.ProfileRule;
import org.motus.library.SessionTime;
import org.motus.model.clinic.Patient;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;
import org.motus.safety.Finding;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.PatientSummary;
import org.motus.store.Revision;
import org.motus.ui.program.ProgramSheet.FindingLine;
import org.motus.ui.program.ProgramSheet.Saved;
import org.motus.ui.program.ProgramSheet.StartChoice;

/** Reads a patient's program and puts it into the words of the screen. Free of widgets; runs in a job. */
final class SheetMaker {

    private final Clinic clinic;
    private final CareService care;
    private final LocalDate today;
    private final ZoneId zone;

    SheetMaker(Clinic clinic, CareService care, LocalDate today, ZoneId zone) {
        this.clinic = clinic;
        this.care = care;
        this.today = today;
        this.zone = zone;
    }

    ProgramSheet make(PatientSummary row) throws ClinicException {
        var patient = clinic.loadPatient(row.id());
        var revision = clinic.latestRevision(row.id());
        return new ProgramSheet(row.id(), row.givenName() + " " + row.familyName(), facts(row), flags(patient),
                revision.map(newest -> saved(patient, newest)), choice(patient, row.location()));
    }

    private String facts(PatientSummary row) {
        var facts = new ArrayList<String>();
        Optional.ofNullable(row.birthDate()).ifPresent(
                born -> facts.add(NLS.bind(Messages.facts_age, Period.between(born, today).getYears())));
        switch (row.sex()) {
            case FEMALE -> facts.add(Messages.sex_female);
            case MALE -> facts.add(Messages.sex_male);
            case OTHER -> facts.add(Messages.sex_other);
            case UNKNOWN -> {
            }
        }
        Optional.ofNullable(row.number()).filter(number -> !number.isBlank()).ifPresent(facts::add);
        Optional.ofNullable(row.location()).map(this::locationName).ifPresent(facts::add);
        return String.join(" · ", facts);
    }

    private String locationName(LocationCode code) {
        return care.library().location(code).getName();
    }

    private List<String> flags(Patient patient) {
        return patient.getFlags().stream().map(SheetMaker::words).toList();
    }

    private static String words(String tagId) {
        var words = tagId.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Saved saved(Patient patient, Revision revision) {
        var program = revision.program();
        return new Saved(revision.info().number(), programName(program), savedLine(revision),
                profile(program.getProfile()), Numbers.plain(SessionTime.minutesPerDay(program)),
                new ExerciseLines().of(program), PlanLines.of(program),
                lines(care.check(patient, program, today)));
    }

    private String programName(Program program) {
        var text = program.getLocationText();
        return text == null ? locationName(program.getLocation()) : text.getName();
    }

    private String savedLine(Revision revision) {
        var at = revision.info().savedAt().atZone(zone);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(at);
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(at);
        return NLS.bind(Messages.saved_line, new Object[] { day, time, revision.info().author() });
    }

    static String profile(Profile profile) {
        return profile == Profile.GENTLE ? Messages.profile_gentle : Messages.profile_standard;
    }

    static List<FindingLine> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new FindingLine(finding.ruleId(), finding.severity(), finding.sentence())).toList();
    }

    private StartChoice choice(Patient patient, @Nullable LocationCode suggested) {
        var rule = new ProfileRule(care.library());
        Map<LocationCode, String> names = new EnumMap<>(LocationCode.class);
        Map<LocationCode, Profile> profiles = new EnumMap<>(LocationCode.class);
        for (var location : care.library().content().getLocations()) {
            names.put(location.getCode(), location.getName());
            profiles.put(location.getCode(), rule.profileFor(patient, location.getCode(), today));
        }
        return new StartChoice(names, Optional.ofNullable(suggested), profiles);
    }
}
