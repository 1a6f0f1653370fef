package org.motus.care;

import static org.motus.model.clinic.ClinicPackage.Literals.*;
import static org.motus.model.program.ProgramPackage.Literals.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.motus.care.FeatureGroup.Kind;
import org.motus.model.clinic.ClinicPackage;
import org.motus.model.clinic.Episode;
import org.motus.model.clinic.Goal;
import org.motus.model.clinic.Patient;
import org.motus.model.program.Prescription;

/** What the merge has to know about records and programs beyond their form. */
final class MergeRules {

    private static final Predicate<EObject> NEVER = object -> false;

    /** Together where one part without the other would be wrong; where both may stand side by side, a test says when. */
    private static final List<FeatureGroup> TOGETHER = List.of(
            together(MergeRules::hasName, PATIENT__GIVEN_NAME, PATIENT__FAMILY_NAME),
            together(MergeRules::inOrder, EPISODE__STARTED_ON, EPISODE__ENDED_ON),
            together(NEVER, EPISODE__DIAGNOSIS_CODE, EPISODE__DIAGNOSIS_SYSTEM, EPISODE__DIAGNOSIS_TEXT),
            together(NEVER, PAIN_SITE__REGION, PAIN_SITE__SIDE, PAIN_SITE__LOCATION),
            together(MergeRules::inOrder, GOAL__SET_ON, GOAL__REACHED_ON),
            together(NEVER, SCORE__VALUE, SCORE__MEASURE_ID, SCORE__ITEM),
            together(NEVER, PROGRAM__LOCATION, PROGRAM__LOCATION_TEXT),
            // Name, time and reason of an override are one decision.
            together(NEVER, CHECK_OVERRIDE__CLINICIAN, CHECK_OVERRIDE__REASON, CHECK_OVERRIDE__DECIDED_AT));

    private static final Set<EStructuralFeature> OWN = Set.of(PATIENT__VERSION);

    private static final Set<EStructuralFeature> QUIET = Set.of(PROGRAM__CREATED_ON, PROGRAM__CLINICIAN_NAME,
            PROGRAM__LIBRARY_VERSION, PROGRAM__CONTENT_STATUS, PROGRAM__CLAIMS, PROGRAM__QUESTIONS,
            PHASE__NUMBER);

    private static final Set<EStructuralFeature> SETS = Set.of(PATIENT__EQUIPMENT, PATIENT__FLAGS);

    private static final Set<EStructuralFeature> PARTS = Set.of(PRESCRIPTION__DOSAGE, PROGRAM__OPTIONS);

    private static final Set<EStructuralFeature> ENTRIES = Set.of(PATIENT__EPISODES, EPISODE__SITES, EPISODE__GOALS,
            EPISODE__SCREENINGS, EPISODE__VISITS, EPISODE__DIARY, SCREENING__ANSWERS, VISIT__SCORES, PROGRAM__PHASES,
            PROGRAM__IF_THEN_PLANS, PROGRAM__OVERRIDES, PHASE__PRESCRIPTIONS);

    private final Map<EClass, List<FeatureGroup>> groups = new HashMap<>();

    private static FeatureGroup together(Predicate<EObject> fits, EStructuralFeature... features) {
        return new FeatureGroup(List.of(features), Kind.VALUE, fits);
    }

    private static boolean hasName(EObject object) {
        return object instanceof Patient patient && !(blank(patient.getGivenName()) && blank(patient.getFamilyName()));
    }

    private static boolean blank(String text) {
        return Objects.requireNonNullElse(text, "").isBlank();
    }

    private static boolean inOrder(EObject object) {
        var from = object instanceof Episode episode ? episode.getStartedOn() : ((Goal) object).getSetOn();
        var to = object instanceof Episode episode ? episode.getEndedOn() : ((Goal) object).getReachedOn();
        return from == null || to == null || !to.isBefore(from);
    }

    /** @return the features of a class in order, each in one group */
    List<FeatureGroup> groups(EClass type) {
        return groups.computeIfAbsent(type, MergeRules::group);
    }

    private static List<FeatureGroup> group(EClass type) {
        var groups = new ArrayList<FeatureGroup>();
        var done = new HashSet<EStructuralFeature>();
        for (var feature : type.getEAllStructuralFeatures()) {
            if (!done.contains(feature)) {
                var group = TOGETHER.stream().filter(each -> each.features().contains(feature)).findFirst()
                        .orElseGet(() -> new FeatureGroup(List.of(feature), kind(feature), NEVER));
                done.addAll(group.features());
                groups.add(group);
            }
        }
        return groups;
    }

    private static Kind kind(EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute && attribute.isID() || OWN.contains(feature)) {
            return Kind.OWN;
        }
        if (QUIET.contains(feature)) {
            return Kind.QUIET;
        }
        if (SETS.contains(feature)) {
            return Kind.SET;
        }
        if (PARTS.contains(feature)) {
            return Kind.PART;
        }
        return ENTRIES.contains(feature) && feature instanceof EReference ? Kind.ENTRIES : Kind.VALUE;
    }

    /** @return what names an entry within its list: its id, or what the rules of a record allow once */
    static String key(EObject entry) {
        var id = entry.eClass().getEIDAttribute();
        if (id != null && entry.eGet(id) != null) {
            return String.valueOf(entry.eGet(id));
        }
        return keyFeatures(entry.eClass()).stream().map(feature -> String.valueOf(entry.eGet(feature)))
                .collect(Collectors.joining("/"));
    }

    private static List<EStructuralFeature> keyFeatures(EClass type) {
        if (type == ANSWER) {
            return List.of(ANSWER__RED_FLAG_ID);
        }
        if (type == DIARY_DAY) {
            return List.of(DIARY_DAY__DATE, DIARY_DAY__PRESCRIPTION_ID);
        }
        if (type == PHASE) {
            return List.of(PHASE__NUMBER);
        }
        return type == IF_THEN_PLAN ? List.of(IF_THEN_PLAN__KIND) : List.of();
    }

    /** @return true for what may be in a record once, as its id says */
    static boolean named(EObject object) {
        var type = object.eClass();
        return type.getEIDAttribute() != null
                && (type.getEPackage() == ClinicPackage.eINSTANCE || object instanceof Prescription);
    }
}
