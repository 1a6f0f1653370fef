package org.motus.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.PainDepth;
import org.motus.model.clinic.PainSite;
import org.motus.model.clinic.Patient;
import org.motus.model.clinic.Score;
import org.motus.model.clinic.Visit;
import org.motus.model.clinic.VisitKind;

/** Turns a sketch into a whole record that leads up to a day. */
final class DemoRecord {

    private static final int DAYS_BETWEEN_VISITS = 14;
    private static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";

    private final ClinicFactory make = ClinicFactory.eINSTANCE;
    private final LocalDate today;

    DemoRecord(LocalDate today) {
        this.today = today;
    }

    Patient patient(DemoSketch sketch) {
        var patient = make.createPatient();
        patient.setId(sketch.id());
        patient.setNumber(sketch.number());
        patient.setGivenName(sketch.givenName());
        patient.setFamilyName(sketch.familyName());
        patient.setBirthDate(sketch.birthDate());
        patient.setSex(sketch.sex());
        patient.setMinutesPerDay(sketch.minutesPerDay());
        patient.getFlags().addAll(sketch.flags());
        patient.getEquipment().addAll(sketch.equipment());
        patient.getEpisodes().add(episode(sketch));
        return patient;
    }

    private Episode episode(DemoSketch sketch) {
        var episode = make.createEpisode();
        episode.setId(sketch.id() + "-episode-1");
        episode.setLocation(sketch.location());
        episode.setStartedOn(visitDay(sketch, 0).minusWeeks(6));
        episode.setOnset(sketch.onset());
        episode.setIrritability(sketch.irritability());
        episode.setDiagnosisSystem(ICD_10);
        episode.setDiagnosisCode(sketch.diagnosis().code());
        episode.setDiagnosisText(sketch.diagnosis().text());
        episode.getSites().add(site(sketch));
        var goal = make.createGoal();
        goal.setId(sketch.id() + "-goal-1");
        goal.setText(sketch.goal());
        goal.setSetOn(visitDay(sketch, 0));
        episode.getGoals().add(goal);
        for (var index = 0; index < sketch.pain().size(); index++) {
            episode.getVisits().add(visit(sketch, index));
        }
        return episode;
    }

    private PainSite site(DemoSketch sketch) {
        var site = make.createPainSite();
        site.setId(sketch.id() + "-site-1");
        site.setRegion(sketch.site().region());
        site.setLocation(sketch.location());
        site.setSide(sketch.site().side());
        site.setSpread(sketch.site().spread());
        site.setDepth(PainDepth.DEEP);
        site.setPainNow(sketch.pain().getLast());
        site.setPainWorst(Math.min(10, sketch.pain().getLast() + 2));
        site.setRecordedOn(visitDay(sketch, sketch.pain().size() - 1));
        return site;
    }

    private Visit visit(DemoSketch sketch, int index) {
        var visit = make.createVisit();
        visit.setId(sketch.id() + "-visit-" + (index + 1));
        visit.setDate(visitDay(sketch, index));
        visit.setKind(index == 0 ? VisitKind.FIRST : VisitKind.FOLLOW_UP);
        var pain = sketch.pain().get(index);
        visit.getScores().addAll(List.of(score(visit, "NPRS", "current", pain),
                score(visit, "NPRS", "worst", Math.min(10, pain + 2)),
                score(visit, "PSFS", sketch.activity(), sketch.function().get(index))));
        return visit;
    }

    private Score score(Visit visit, String measure, String item, int value) {
        var score = make.createScore();
        score.setId(visit.getId() + "-score-" + measure.toLowerCase(Locale.ROOT) + "-"
                + Integer.toHexString(item.hashCode()));
        score.setMeasureId(measure);
        score.setItem(item);
        score.setValue(value);
        return score;
    }

    /** Visits two weeks apart; the last one is today. */
    private LocalDate visitDay(DemoSketch sketch, int index) {
        return today.minusDays((long) DAYS_BETWEEN_VISITS * (sketch.pain().size() - 1 - index));
    }
}
