package org.motus.testkit;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.motus.model.clinic.AnswerValue;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Patient;
import org.motus.model.clinic.Sex;
import org.motus.model.clinic.VisitKind;
import org.motus.model.library.Equipment;
import org.motus.model.library.LocationCode;

/** Builds invented patients for scenes. What a scene does not mention has a plain, valid value. */
public final class PatientBuilder {

    private static final ClinicFactory CLINIC = ClinicFactory.eINSTANCE;

    private final Patient patient;

    private PatientBuilder(Patient patient) {
        this.patient = patient;
    }

    /** @return a builder of a patient with a name and nothing else */
    public static PatientBuilder patient() {
        return of(CLINIC.createPatient()).named("Nora", "Invented");
    }

    /** @return a builder that adds to a patient */
    public static PatientBuilder of(Patient patient) {
        return new PatientBuilder(patient);
    }

    /** @return this, with both names */
    public PatientBuilder named(String given, String family) {
        patient.setGivenName(given);
        patient.setFamilyName(family);
        return this;
    }

    /** @return this, with an id of its own instead of a random one */
    public PatientBuilder id(String id) {
        patient.setId(id);
        return this;
    }

    /** @return this, with the clinic's number */
    public PatientBuilder number(String number) {
        patient.setNumber(number);
        return this;
    }

    /** @return this, born on a day written yyyy-mm-dd */
    public PatientBuilder born(String day) {
        patient.setBirthDate(LocalDate.parse(day));
        return this;
    }

    /** @return this, with the recorded sex */
    public PatientBuilder sex(Sex sex) {
        patient.setSex(sex);
        return this;
    }

    /** @return this, with equipment at home */
    public PatientBuilder has(Equipment equipment) {
        patient.getEquipment().add(equipment);
        return this;
    }

    /** @return this, with a tag that checks look at */
    public PatientBuilder flag(String tagId) {
        patient.getFlags().add(tagId);
        return this;
    }

    /** @return this, with the minutes a day they have */
    public PatientBuilder minutesPerDay(int minutes) {
        patient.setMinutesPerDay(minutes);
        return this;
    }

    /** @return this, archived */
    public PatientBuilder archived() {
        patient.setArchived(true);
        return this;
    }

    /** @return this, with a new open episode; sites, goals, visits and days go into the newest one */
    public PatientBuilder episode(LocationCode location, String startedOn) {
        var episode = CLINIC.createEpisode();
        episode.setLocation(location);
        episode.setStartedOn(LocalDate.parse(startedOn));
        patient.getEpisodes().add(episode);
        return this;
    }

    /** @return this, with a place that hurts, pain 0 to 10 */
    public PatientBuilder site(String region, int painNow, int painWorst) {
        var site = CLINIC.createPainSite();
        site.setRegion(region);
        site.setLocation(episode().getLocation());
        site.setPainNow(painNow);
        site.setPainWorst(painWorst);
        episode().getSites().add(site);
        return this;
    }

    /** @return this, with a goal in the patient's words */
    public PatientBuilder goal(String text) {
        var goal = CLINIC.createGoal();
        goal.setText(text);
        goal.setSetOn(episode().getStartedOn());
        episode().getGoals().add(goal);
        return this;
    }

    /** @return this, with a screening on the first day of the episode that has one answer */
    public PatientBuilder screened(String redFlagId, AnswerValue value) {
        var screening = CLINIC.createScreening();
        screening.setTakenAt(episode().getStartedOn().atTime(9, 30).toInstant(ZoneOffset.UTC));
        screening.setTakenBy("A. Clinician");
        var answer = CLINIC.createAnswer();
        answer.setRedFlagId(redFlagId);
        answer.setValue(value);
        screening.getAnswers().add(answer);
        episode().getScreenings().add(screening);
        return this;
    }

    /** @return this, with a visit that scored the current pain, 0 to 10 */
    public PatientBuilder visit(String day, double currentPain) {
        var visit = CLINIC.createVisit();
        visit.setDate(LocalDate.parse(day));
        visit.setKind(episode().getVisits().isEmpty() ? VisitKind.FIRST : VisitKind.FOLLOW_UP);
        episode().getVisits().add(visit);
        return score("NPRS", "current", currentPain);
    }

    /** @return this, with one more score of the newest visit */
    public PatientBuilder score(String measureId, String item, double value) {
        var score = CLINIC.createScore();
        score.setMeasureId(measureId);
        score.setItem(item);
        score.setValue(value);
        episode().getVisits().getLast().getScores().add(score);
        return this;
    }

    /** @return this, with a diary day of the whole program */
    public PatientBuilder diary(String day, int sessionsDone, int pain) {
        var entry = CLINIC.createDiaryDay();
        entry.setDate(LocalDate.parse(day));
        entry.setSessionsDone(sessionsDone);
        entry.setPain(pain);
        episode().getDiary().add(entry);
        return this;
    }

    private Episode episode() {
        return patient.getEpisodes().getLast();
    }

    /** @return the patient */
    public Patient build() {
        return patient;
    }
}
