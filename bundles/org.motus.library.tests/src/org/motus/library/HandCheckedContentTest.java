package org.motus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.motus.model.library.BetterDirection;
import org.motus.model.library.Category;
import org.motus.model.library.Equipment;
import org.motus.model.library.EvidenceStrength;
import org.motus.model.library.FeelScale;
import org.motus.model.library.LocationCode;
import org.motus.model.library.MeasureLicense;
import org.motus.model.library.MorningReason;
import org.motus.model.library.Severity;
import org.motus.model.library.Sides;
import org.motus.model.library.SpineDirection;
import org.motus.model.library.StartPosition;
import org.motus.model.library.Step;
import org.motus.model.library.StepRole;
import org.motus.model.library.WarningKind;

/** A few entries, compared value by value with the clinical reference. */
class HandCheckedContentTest {

    private static final Library LIBRARY = Library.standard();

    @Test
    void lyingPelvicTilt() {
        var tilt = LIBRARY.exercise("EX-001").orElseThrow();
        assertEquals("Lying pelvic tilt", tilt.getName());
        assertEquals(List.of("Posterior pelvic tilt", "Imprint", "Supine pelvic rock"), tilt.getAliases());
        assertEquals(Category.MOBILITY, tilt.getCategory());
        assertEquals(1, tilt.getLevel());
        assertEquals(List.of(LocationCode.A, LocationCode.D), tilt.getLocations());
        assertEquals(StartPosition.SUPINE_HOOKLYING, tilt.getStartPosition());
        assertEquals(SpineDirection.NEUTRAL, tilt.getSpineDirection());
        assertEquals(List.of("Lie on your back. Bend your knees and keep your feet flat.",
                "Gently press your low back toward the floor.", "Hold and breathe out slowly.", "Let go and rest."),
                tilt.getSteps().stream().map(Step::getText).toList());
        assertEquals(List.of(StepRole.PREPARE, StepRole.MOVE, StepRole.HOLD, StepRole.RETURN),
                tilt.getSteps().stream().map(Step::getRole).toList());
        assertEquals(10, tilt.getDosage().getReps());
        assertEquals(5, tilt.getDosage().getHoldSeconds());
        assertEquals(2, tilt.getDosage().getPerDay());
        assertNull(tilt.getDosage().getDurationMinutes());
        assertEquals(List.of("EX-019", "EX-004", "EX-002"), tilt.getProgressionIds());
        assertEquals(List.of("PREG_T2T3"), tilt.getPrecautions());
        assertEquals(2, tilt.getMinutesPerSession());
        assertEquals(List.of("R01", "R03"), tilt.getSourceIds());
    }

    @Test
    void lyingSciaticNerveGlide() {
        var glide = LIBRARY.exercise("EX-048").orElseThrow();
        assertEquals(Category.NERVE_GLIDE, glide.getCategory());
        assertEquals("slider", glide.getSubtype());
        assertEquals(Sides.ONE_SIDE_AS_DIRECTED, glide.getDosage().getSides());
        assertEquals(2, glide.getDosage().getSets());
        assertEquals(0, glide.getDosage().getHoldSeconds());
        assertEquals(30, glide.getDosage().getRestSeconds());
        assertEquals(FeelScale.NERVE_FEEL, glide.getIntensity().getScale());
        assertEquals(1, glide.getIntensity().getStandard().getLow());
        assertEquals(3, glide.getIntensity().getStandard().getHigh());
        assertEquals(0, glide.getIntensity().getGentle().getLow());
        assertEquals(2, glide.getIntensity().getGentle().getHigh());
        assertEquals(4, glide.getIntensity().getStopAt());
        assertEquals(3, glide.getIntensity().getPainLimitStandard());
        assertEquals(2, glide.getIntensity().getPainLimitGentle());
        assertEquals(List.of("PROGRESSIVE_NEURO_DEFICIT"), glide.getContraindications());
        assertEquals(EvidenceStrength.LOW, glide.getEvidenceStrength());
        assertEquals(2.5, glide.getMinutesPerSession());
    }

    @Test
    void starterWalk() {
        var walk = LIBRARY.exercise("EX-070").orElseThrow();
        assertEquals(5.0, walk.getDosage().getDurationMinutes());
        assertNull(walk.getDosage().getReps());
        assertNull(walk.getDosage().getHoldSeconds());
        assertEquals(3, walk.getDosage().getPerDay());
        assertEquals(List.of(Equipment.SHOES), walk.getEquipment());
        assertEquals(List.of("C35", "C37", "C39"), walk.getClaimIds());
        assertFalse(walk.isMorningCaution());
    }

    @Test
    void doubleKneeToChestWaitsInTheMorning() {
        var hug = LIBRARY.exercise("EX-003").orElseThrow();
        assertTrue(hug.isMorningCaution());
        assertEquals(MorningReason.END_RANGE_FLEXION, hug.getMorningReason());
    }

    @Test
    void sciaticWarnings() {
        var warnings = LIBRARY.location(LocationCode.C).getWarnings();
        assertEquals(WarningKind.EMERGENCY, warnings.get(0).getKind());
        assertEquals("Stop all exercise and go to the emergency department now: loss of bladder or bowel control, "
                + "numbness between the legs, severe or growing leg weakness, or numbness that is spreading.",
                warnings.get(0).getText());
        assertEquals("Stop all exercise and go to the emergency department now, if you have:",
                warnings.get(0).getLead());
        assertEquals(List.of("loss of bladder or bowel control", "numbness between your legs",
                "severe or growing leg weakness", "numbness that is spreading"), warnings.get(0).getSigns());
        assertEquals(WarningKind.STOP_EXERCISE, warnings.get(1).getKind());
        assertEquals("Leg pain from the back (sciatica)", LIBRARY.location(LocationCode.C).getHandoutReason());
    }

    @Test
    void globalTagRules() {
        var cardiac = LIBRARY.tag("UNSTABLE_CARDIAC").orElseThrow().getEffects();
        assertEquals(1, cardiac.size());
        assertEquals(Severity.BLOCK, cardiac.get(0).getSeverity());
        assertEquals(List.of(Category.STRENGTH, Category.AEROBIC, Category.AQUATIC), cardiac.get(0).getCategories());
        var fracture = LIBRARY.tag("VERTEBRAL_FRACTURE").orElseThrow().getEffects();
        assertEquals(List.of(SpineDirection.FLEXION, SpineDirection.FLEXION_EXTENSION),
                fracture.get(0).getDirections());
        assertTrue(fracture.get(0).isTrunkOnly());
        assertEquals(Severity.WARN, fracture.get(1).getSeverity());
        assertEquals(6, LIBRARY.content().getTags().stream().filter(tag -> !tag.getEffects().isEmpty()).count());
        assertEquals(6, LIBRARY.content().getTags().stream().filter(tag -> tag.isGentleProfile()).count());
    }

    @Test
    void oswestryIndex() {
        var odi = LIBRARY.measure("ODI").orElseThrow();
        assertEquals(100, odi.getMaximum());
        assertEquals(BetterDirection.LOWER, odi.getBetter());
        assertEquals(10.0, odi.getMeaningfulChangeValue());
        assertEquals(MeasureLicense.SCORE_ONLY, odi.getLicense());
        assertNull(LIBRARY.measure("STARTBACK").orElseThrow().getMeaningfulChangeValue());
    }
}
