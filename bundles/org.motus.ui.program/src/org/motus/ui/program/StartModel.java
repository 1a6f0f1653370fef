package org.motus.ui.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.motus.care.CareService;
import org.motus.care.Draft;
import org.motus.care.ProfileRule;
import org.motus.care.ProgramTotals;
import org.motus.care.StartRequest;
import org.motus.library.SessionTime;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Patient;
import org.motus.model.library.LocationCode;
import org.motus.model.library.PainLocation;
import org.motus.model.program.Profile;
import org.motus.safety.Finding;

/** What the page that begins a program asks and shows. Free of widgets. */
final class StartModel {

    private final CareService care;
    private final Patient patient;
    private final LocalDate today;
    private final String clinician;
    private Optional<LocationCode> suggested;
    private LocationCode location;
    private Profile profile;
    private Profile ruled;
    private boolean fixes = true;

    StartModel(CareService care, Patient patient, Optional<LocationCode> suggested, LocalDate today,
            String clinician) {
        this.care = care;
        this.patient = patient;
        this.today = today;
        this.clinician = clinician;
        this.suggested = suggested;
        this.location = suggested.orElse(LocationCode.A);
        this.ruled = rule();
        this.profile = ruled;
    }

    /**
     * Takes in what changed in the record: another location of the episode is chosen here too, and a profile that only
     * followed the rule follows it again.
     *
     * @param now
     *            location of the newest episode without an end
     */
    void follow(Optional<LocationCode> now) {
        if (!now.equals(suggested)) {
            suggested = now;
            now.ifPresent(this::choose);
        }
        var next = rule();
        if (next != ruled) {
            profile = profile == ruled ? next : profile;
            ruled = next;
        }
    }

    /** @return the location of the newest episode without an end */
    static Optional<LocationCode> suggested(Optional<Episode> episode) {
        return episode.map(Episode::getLocation).filter(Objects::nonNull);
    }

    private Profile rule() {
        return new ProfileRule(care.library()).profileFor(patient, location, today);
    }

    List<PainLocation> locations() {
        return care.library().content().getLocations();
    }

    LocationCode location() {
        return location;
    }

    /** Chooses a location, and with it the profile that the rule asks for. */
    void choose(LocationCode code) {
        location = code;
        ruled = rule();
        profile = ruled;
    }

    Profile profile() {
        return profile;
    }

    void choose(Profile next) {
        profile = next;
    }

    boolean fixes() {
        return fixes;
    }

    void fix(boolean next) {
        fixes = next;
    }

    /** @return why the profile is the one that is suggested, or that another one is chosen */
    String reason() {
        var suggested = rule();
        if (profile != suggested) {
            return suggested == Profile.GENTLE ? Messages.start_reason_gentle_left : Messages.start_reason_other;
        }
        return profile == Profile.GENTLE ? Messages.start_reason_gentle : Messages.start_reason_standard;
    }

    /** @return the program as it would be, and what the checks find in it; the caller's own */
    Draft draft() {
        return draft(fixes);
    }

    /** @return what a flag forbids in the set as the library has it */
    List<Finding> blocked() {
        return draft(false).findings().stream().filter(Finding::blocks).toList();
    }

    private Draft draft(boolean applyFixes) {
        return care.draft(patient, new StartRequest(location, Optional.of(profile), today, clinician, applyFixes));
    }

    /** @return minutes of one session with each exercise once */
    double session(Draft draft) {
        return draft.program().getPhases().stream().flatMap(phase -> phase.getPrescriptions().stream())
                .mapToDouble(prescription -> SessionTime.minutes(prescription.getDosage())).sum();
    }

    ProgramTotals totals(Draft draft) {
        return ProgramTotals.of(draft.program(), patient);
    }
}
