package org.motus.store.jdbc;

import static org.motus.model.clinic.ClinicPackage.Literals.*;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.motus.model.clinic.Answer;
import org.motus.model.clinic.DiaryDay;
import org.motus.store.jdbc.ChildTable.Keeping;

/** The tables below a patient, each after the one that contains it. */
final class ChildTables {

    private static final BiFunction<String, EObject, String> OWN_ID = (parent, row) -> Objects
            .requireNonNull((String) row.eGet(row.eClass().getEIDAttribute()));

    private static final ChildTable EPISODE = ChildTable.of("episode", PATIENT__EPISODES, Keeping.KEPT, OWN_ID,
            List.of(new Column("location", EPISODE__LOCATION), new Column("started_on", EPISODE__STARTED_ON),
                    new Column("ended_on", EPISODE__ENDED_ON), new Column("onset", EPISODE__ONSET),
                    new Column("irritability", EPISODE__IRRITABILITY),
                    new Column("diagnosis_system", EPISODE__DIAGNOSIS_SYSTEM),
                    new Column("diagnosis_code", EPISODE__DIAGNOSIS_CODE),
                    new Column("diagnosis_text", EPISODE__DIAGNOSIS_TEXT)));

    private static final ChildTable PAIN_SITE = ChildTable.of("pain_site", EPISODE__SITES, Keeping.FOLLOWED, OWN_ID,
            List.of(new Column("region", PAIN_SITE__REGION), new Column("location", PAIN_SITE__LOCATION),
                    new Column("side", PAIN_SITE__SIDE), new Column("pain_now", PAIN_SITE__PAIN_NOW),
                    new Column("pain_worst", PAIN_SITE__PAIN_WORST), new Column("pain_depth", PAIN_SITE__DEPTH),
                    new Column("spread", PAIN_SITE__SPREAD), new Column("recorded_on", PAIN_SITE__RECORDED_ON)));

    private static final ChildTable GOAL = ChildTable.of("goal", EPISODE__GOALS, Keeping.FOLLOWED, OWN_ID,
            List.of(new Column("goal_text", GOAL__TEXT), new Column("set_on", GOAL__SET_ON),
                    new Column("reached_on", GOAL__REACHED_ON)));

    private static final ChildTable SCREENING = ChildTable.of("screening", EPISODE__SCREENINGS, Keeping.KEPT, OWN_ID,
            List.of(new Column("taken_at", SCREENING__TAKEN_AT), new Column("taken_by", SCREENING__TAKEN_BY)));

    private static final ChildTable ANSWER = ChildTable.of("answer", SCREENING__ANSWERS, Keeping.KEPT,
            (parent, row) -> parent + "/" + ((Answer) row).getRedFlagId(),
            List.of(new Column("red_flag_id", ANSWER__RED_FLAG_ID), new Column("answer_value", ANSWER__VALUE),
                    new Column("note", ANSWER__NOTE)));

    private static final ChildTable VISIT = ChildTable.of("visit", EPISODE__VISITS, Keeping.KEPT, OWN_ID,
            List.of(new Column("visit_date", VISIT__DATE), new Column("kind", VISIT__KIND),
                    new Column("note", VISIT__NOTE)));

    private static final ChildTable SCORE = ChildTable.of("score", VISIT__SCORES, Keeping.APPENDED, OWN_ID,
            List.of(new Column("measure_id", SCORE__MEASURE_ID), new Column("item", SCORE__ITEM),
                    new Column("score_value", SCORE__VALUE)));

    private static final ChildTable DIARY_DAY = ChildTable.of("diary_day", EPISODE__DIARY, Keeping.APPENDED,
            (parent, row) -> parent + "/" + ((DiaryDay) row).getDate() + "/" + prescription((DiaryDay) row),
            List.of(new Column("diary_date", DIARY_DAY__DATE),
                    new Column("prescription_id", DIARY_DAY__PRESCRIPTION_ID),
                    new Column("sessions_done", DIARY_DAY__SESSIONS_DONE),
                    new Column("walk_minutes", DIARY_DAY__WALK_MINUTES), new Column("feel", DIARY_DAY__FEEL),
                    new Column("pain", DIARY_DAY__PAIN), new Column("note", DIARY_DAY__NOTE)));

    /** All of them, containers first. */
    static final List<ChildTable> ALL = List.of(EPISODE, PAIN_SITE, GOAL, SCREENING, ANSWER, VISIT, SCORE, DIARY_DAY);

    private ChildTables() {
    }

    private static String prescription(DiaryDay day) {
        return day.getPrescriptionId() == null ? "" : day.getPrescriptionId();
    }
}
