package org.motus.store;

import static org.motus.store.TextRules.invalid;
import static org.motus.store.TextRules.line;
import static org.motus.store.TextRules.paragraph;
import static org.motus.store.TextRules.required;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.Answer;
import org.motus.model.clinic.DiaryDay;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.PainSite;
import org.motus.model.clinic.Patient;
import org.motus.model.clinic.Score;
import org.motus.model.clinic.Screening;
import org.motus.model.clinic.Visit;

/** What a patient's record must satisfy before it is stored. Each refusal is one sentence that names the field. */
public final class PatientRules {

    /** Longest name, phone number, address and other one-line text, in characters. */
    public static final int LINE = 200;
    /** Longest note, in characters. */
    public static final int PARAGRAPH = 10_000;
    /** Longest id, in characters. */
    public static final int ID = 64;
    /** Oldest a patient can be, in years. */
    public static final int OLDEST = 130;

    /** The measure whose items are pain from 0 to 10. */
    public static final String PAIN_MEASURE = "NPRS";

    private static final int MINUTES_OF_A_DAY = 1440;

    private final LocalDate today;
    private final Map<String, Set<String>> ids = new HashMap<>();

    private PatientRules(LocalDate today) {
        this.today = today;
    }

    /**
     * Checks a record.
     *
     * @param patient
     *            the record; ids that are still missing are allowed, they are given on saving
     * @param today
     *            the clinic's day
     * @throws ClinicException
     *             {@link ClinicException.Reason#INVALID} for the first value that is out of range
     */
    public static void check(Patient patient, LocalDate today) throws ClinicException {
        new PatientRules(today).person(patient);
    }

    /**
     * Checks who saves a program.
     *
     * @throws ClinicException
     *             {@link ClinicException.Reason#INVALID} when the name is blank or too long
     */
    public static void checkAuthor(String author) throws ClinicException {
        required("name of who saves the program", author, LINE);
    }

    /**
     * Checks a letterhead.
     *
     * @throws ClinicException
     *             {@link ClinicException.Reason#INVALID} for the first value that is out of range
     */
    public static void checkProfile(ClinicProfile profile) throws ClinicException {
        required("name of the clinic", profile.name(), LINE);
        paragraph("address of the clinic", profile.address(), LINE);
        line("phone number of the clinic", profile.phone(), LINE);
        line("emergency number", profile.emergencyNumber(), LINE);
    }

    /**
     * Checks what an audit row is about.
     *
     * @throws ClinicException
     *             {@link ClinicException.Reason#INVALID} when it is too long or cannot be printed
     */
    public static void checkSubject(String subject) throws ClinicException {
        line("subject of the audit", subject, LINE);
    }

    /**
     * Checks why a patient is erased.
     *
     * @throws ClinicException
     *             {@link ClinicException.Reason#INVALID} when it is blank, too long or cannot be printed
     */
    public static void checkReason(String reason) throws ClinicException {
        required("reason", reason, LINE);
    }

    private void person(Patient patient) throws ClinicException {
        id("patient", patient.getId());
        name(patient);
        line("patient number", patient.getNumber(), ID);
        line("phone number", patient.getPhone(), LINE);
        line("e-mail address", patient.getEmail(), LINE);
        paragraph("address", patient.getAddress(), LINE);
        birthDate(patient.getBirthDate());
        present("sex", patient.getSex());
        language(patient.getLanguage());
        range("time a day", "minutes", patient.getMinutesPerDay(), 0, MINUTES_OF_A_DAY);
        for (var flag : patient.getFlags()) {
            required("flag", flag, ID);
        }
        for (var episode : patient.getEpisodes()) {
            episode(episode);
        }
    }

    /** Many people in the world have one name only. */
    private static void name(Patient patient) throws ClinicException {
        line("given name", patient.getGivenName(), LINE);
        line("family name", patient.getFamilyName(), LINE);
        if (blank(patient.getGivenName()) && blank(patient.getFamilyName())) {
            throw invalid("The name is missing; type a given name or a family name.");
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void birthDate(@Nullable LocalDate date) throws ClinicException {
        if (date == null) {
            return;
        }
        if (date.isAfter(today)) {
            throw invalid("The birth date is in the future.");
        }
        if (date.isBefore(today.minusYears(OLDEST))) {
            throw invalid("The birth date is more than " + OLDEST + " years ago.");
        }
    }

    private static void language(@Nullable String tag) throws ClinicException {
        required("language", tag, ID);
        try {
            new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new ClinicException(ClinicException.Reason.INVALID,
                    "The language is not a language tag such as en-US or de.", e);
        }
    }

    private void episode(Episode episode) throws ClinicException {
        id("episode", episode.getId());
        present("pain location of the episode", episode.getLocation());
        line("onset", episode.getOnset(), LINE);
        line("diagnosis system", episode.getDiagnosisSystem(), LINE);
        line("diagnosis code", episode.getDiagnosisCode(), LINE);
        line("diagnosis", episode.getDiagnosisText(), LINE);
        order("episode", episode.getStartedOn(), episode.getEndedOn());
        for (var site : episode.getSites()) {
            site(site);
        }
        for (var goal : episode.getGoals()) {
            id("goal", goal.getId());
            paragraph("goal", goal.getText(), PARAGRAPH);
            order("goal", goal.getSetOn(), goal.getReachedOn());
        }
        for (var screening : episode.getScreenings()) {
            screening(screening);
        }
        for (var visit : episode.getVisits()) {
            visit(visit);
        }
        var days = new HashSet<String>();
        for (var day : episode.getDiary()) {
            diary(day, days);
        }
    }

    private void site(PainSite site) throws ClinicException {
        id("pain site", site.getId());
        line("region of the pain", site.getRegion(), LINE);
        line("spread of the pain", site.getSpread(), LINE);
        range("pain now", "points", site.getPainNow(), 0, 10);
        range("worst pain", "points", site.getPainWorst(), 0, 10);
    }

    private void screening(Screening screening) throws ClinicException {
        id("screening", screening.getId());
        line("name of who screened", screening.getTakenBy(), LINE);
        var flags = new HashSet<String>();
        for (Answer answer : screening.getAnswers()) {
            required("red flag of an answer", answer.getRedFlagId(), ID);
            present("answer", answer.getValue());
            paragraph("note of an answer", answer.getNote(), PARAGRAPH);
            if (!flags.add(answer.getRedFlagId())) {
                throw invalid("A red flag is answered twice in one screening.");
            }
        }
    }

    private void visit(Visit visit) throws ClinicException {
        id("visit", visit.getId());
        if (visit.getDate() == null) {
            throw invalid("The date of the visit is missing.");
        }
        paragraph("note of the visit", visit.getNote(), PARAGRAPH);
        for (var score : visit.getScores()) {
            score(score);
        }
    }

    private void score(Score score) throws ClinicException {
        id("score", score.getId());
        required("measure of a score", score.getMeasureId(), ID);
        line("item of a score", score.getItem(), LINE);
        if (!Double.isFinite(score.getValue())) {
            throw invalid("The value of the score is not a number.");
        }
        if (isPain(score) && (score.getValue() < 0 || score.getValue() > 10)) {
            throw invalid("The pain score is not between 0 and 10.");
        }
    }

    private void diary(DiaryDay day, Set<String> days) throws ClinicException {
        if (day.getDate() == null) {
            throw invalid("The date of the diary day is missing.");
        }
        line("prescription of the diary day", day.getPrescriptionId(), ID);
        range("sessions done", "sessions", day.getSessionsDone(), 0, 100);
        range("walking time", "minutes", day.getWalkMinutes(), 0, MINUTES_OF_A_DAY);
        range("stretch feel of the diary day", "points", day.getFeel(), 0, 10);
        range("pain of the diary day", "points", day.getPain(), 0, 10);
        paragraph("note of the diary day", day.getNote(), PARAGRAPH);
        if (!days.add(day.getDate() + "/" + day.getPrescriptionId())) {
            throw invalid("The diary has the same day twice for one exercise.");
        }
    }

    private static boolean isPain(Score score) {
        return PAIN_MEASURE.equals(score.getMeasureId());
    }

    private void id(String what, @Nullable String id) throws ClinicException {
        if (id == null) {
            return;
        }
        if (!isId(id)) {
            throw invalid("The id of the " + what + " may hold letters, digits, dots, colons and dashes only, at most "
                    + ID + " characters.");
        }
        if (!ids.computeIfAbsent(what, none -> new HashSet<>()).add(id)) {
            throw invalid("Two entries of the record share one " + what + " id.");
        }
    }

    private static boolean isId(String text) {
        if (text.isEmpty() || text.length() > ID) {
            return false;
        }
        for (var index = 0; index < text.length(); index++) {
            var c = text.charAt(index);
            var letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && !(c >= '0' && c <= '9') && "._:-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void present(String field, @Nullable Object value) throws ClinicException {
        if (value == null) {
            throw invalid("The " + field + " is missing.");
        }
    }

    private static void range(String field, String unit, @Nullable Integer value, int low, int high)
            throws ClinicException {
        if (value != null && (value < low || value > high)) {
            throw invalid("The " + field + " is not between " + low + " and " + high + " " + unit + ".");
        }
    }

    private static void order(String what, @Nullable LocalDate from, @Nullable LocalDate to) throws ClinicException {
        if (from != null && to != null && to.isBefore(from)) {
            throw invalid("The " + what + " ends before it starts.");
        }
    }
}
