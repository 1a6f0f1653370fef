package org.motus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.motus.model.library.Claim;
import org.motus.model.library.Exercise;
import org.motus.model.library.PainLocation;
import org.motus.model.library.RoutineEntry;

/** Every id in the content leads somewhere. */
class ContentLinksTest {

    private static final Library LIBRARY = Library.standard();

    @Test
    void namesOnlyExercisesThatExist() {
        var named = new TreeSet<String>();
        for (var exercise : LIBRARY.content().getExercises()) {
            named.addAll(exercise.getProgressionIds());
            named.addAll(exercise.getRegressionIds());
        }
        for (var location : LIBRARY.content().getLocations()) {
            var routine = location.getRoutine();
            routine.getEntries().forEach(entry -> named.add(entry.getExerciseId()));
            named.addAll(routine.getStarterIds());
            routine.getDirectionSlots().forEach(slot -> named.add(slot.getExerciseId()));
            routine.getMicroBreak().forEach(item -> named.add(item.getExerciseId()));
            named.addAll(location.getAlternateIds());
        }
        LIBRARY.content().getLadders().forEach(ladder -> ladder.getSteps()
                .forEach(step -> named.addAll(step.getExerciseIds())));
        assertEquals(List.of(), named.stream().filter(id -> LIBRARY.exercise(id).isEmpty()).toList());
        assertEquals(86, named.size(), "an exercise that nothing leads to");
    }

    @Test
    void namesOnlyTagsThatExist() {
        var unknown = exercises().flatMap(exercise -> Stream.concat(exercise.getContraindications().stream(),
                exercise.getPrecautions().stream())).filter(id -> LIBRARY.tag(id).isEmpty()).toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void namesOnlyMeasuresThatExist() {
        for (var location : LIBRARY.content().getLocations()) {
            assertTrue(LIBRARY.measure("NPRS").isPresent());
            assertEquals(List.of(), Stream.concat(location.getPrimaryMeasureIds().stream(),
                    location.getOptionalMeasureIds().stream()).filter(id -> LIBRARY.measure(id).isEmpty()).toList());
        }
    }

    @Test
    void namesOnlyClaimsAndSourcesThatExist() {
        assertEquals(List.of(), idsIn("claimIds").stream().filter(id -> LIBRARY.claim(id).isEmpty()).toList());
        assertEquals(List.of(), idsIn("sourceIds").stream().filter(id -> LIBRARY.source(id).isEmpty()).toList());
    }

    @Test
    void carriesEveryClaimWithSomethingThatIsShown() {
        var carried = idsIn("claimIds");
        var lost = LIBRARY.content().getClaims().stream().map(Claim::getId)
                .filter(id -> !carried.contains(id)).toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void neverProgressesInACircle() {
        for (var start : LIBRARY.content().getExercises()) {
            assertFalse(reachable(start).contains(start.getId()), start.getId() + " leads back to itself");
        }
    }

    @Test
    void offersAMenuOfEightToFourteenInOrder() {
        for (var location : LIBRARY.content().getLocations()) {
            var entries = location.getRoutine().getEntries();
            assertTrue(entries.size() >= 8 && entries.size() <= 14, location.getCode() + ": " + entries.size());
            for (var at = 0; at < entries.size(); at++) {
                assertEquals(at + 1, entries.get(at).getOrder());
            }
        }
    }

    @Test
    void usesOnlyExercisesMadeForTheLocation() {
        for (var location : LIBRARY.content().getLocations()) {
            for (var id : routineIds(location)) {
                assertTrue(LIBRARY.exercise(id).orElseThrow().getLocations().contains(location.getCode()),
                        id + " at " + location.getCode());
            }
        }
    }

    @Test
    void swapsInEveryOtherExerciseOfTheLocation() {
        for (var location : LIBRARY.content().getLocations()) {
            var routine = routineIds(location);
            var others = exercises().filter(exercise -> exercise.getLocations().contains(location.getCode()))
                    .map(Exercise::getId).filter(id -> !routine.contains(id)).toList();
            assertEquals(others, location.getAlternateIds(), "rule EX-ALTERNATES at " + location.getCode());
        }
    }

    private Stream<Exercise> exercises() {
        return LIBRARY.content().getExercises().stream();
    }

    private static List<String> routineIds(PainLocation location) {
        return location.getRoutine().getEntries().stream().map(RoutineEntry::getExerciseId).toList();
    }

    private HashSet<String> reachable(Exercise start) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(start.getProgressionIds());
        while (!open.isEmpty()) {
            var id = open.pop();
            if (reached.add(id)) {
                open.addAll(LIBRARY.exercise(id).orElseThrow().getProgressionIds());
            }
        }
        return reached;
    }

    private TreeSet<String> idsIn(String featureName) {
        var ids = new TreeSet<String>();
        var all = new ArrayList<EObject>();
        EcoreUtil.<EObject>getAllContents(LIBRARY.content(), true).forEachRemaining(all::add);
        Function<EObject, Collection<?>> values = object -> {
            var feature = object.eClass().getEStructuralFeature(featureName);
            return feature == null ? List.of() : (Collection<?>) object.eGet(feature);
        };
        all.forEach(object -> values.apply(object).forEach(id -> ids.add(String.valueOf(id))));
        return ids;
    }
}
