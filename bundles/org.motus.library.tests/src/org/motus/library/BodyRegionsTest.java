package org.motus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.PainSite;
import org.motus.model.library.LocationCode;

@DisplayName("Regions of the body chart")
class BodyRegionsTest {

    @Test
    @DisplayName("each has a name of its own, and is drawn in a view")
    void named() {
        var names = BodyRegions.all().stream().map(BodyRegion::name).toList();
        assertEquals(46, names.size());
        assertEquals(names.size(), Set.copyOf(names).size());
        names.forEach(name -> assertFalse(name.isBlank()));
        BodyRegions.all().forEach(region -> assertFalse(region.views().isEmpty(), region.id()));
    }

    @ParameterizedTest
    @DisplayName("places on and near the spine speak for the location whose area they lie in")
    @CsvSource({ "neck, E", "neck-base, E", "shoulder-top, E", "shoulder-blade, E", "upper-back, B", "mid-back, B",
            "ribs-back, B", "lower-back, A", "iliac-crest, A", "sacrum, A", "si-joint, D", "buttock, D", "groin, D",
            "pubic, D", "hip-front, D", "hip-side, D", "thigh-back, C", "calf, C", "shin, C", "ankle-front, C",
            "ankle-back, C", "foot-top, C", "heel, C" })
    void located(String id, LocationCode location) {
        assertEquals(location, BodyRegions.find(id).orElseThrow().location());
    }

    @ParameterizedTest
    @DisplayName("places that no location is about say so")
    @ValueSource(strings = { "head", "face", "neck-front", "chest", "abdomen", "ribs-front", "shoulder-front",
            "elbow-back", "palm", "hand-back", "knee-front", "knee-back", "thigh-front", "thigh-inner", "thigh-outer" })
    void notLocated(String id) {
        assertEquals(null, BodyRegions.find(id).orElseThrow().location());
    }

    @Test
    @DisplayName("only what lies below the knee is below the knee")
    void belowKnee() {
        assertEquals(List.of("shin", "calf", "ankle-front", "ankle-back", "foot-top", "heel"),
                BodyRegions.all().stream().filter(BodyRegion::belowKnee).map(BodyRegion::id).toList());
    }

    @ParameterizedTest
    @DisplayName("the places that the demo clinic keeps are known")
    @ValueSource(strings = { "lower-back", "upper-back", "calf", "hip-side", "neck" })
    void demo(String id) {
        assertTrue(BodyRegions.find(id).isPresent());
    }

    @Test
    @DisplayName("a place that an older record names otherwise keeps that name")
    void unknown() {
        assertEquals("lower-back-left", BodyRegions.name("lower-back-left"));
        assertEquals("", BodyRegions.name(null));
    }

    @Test
    @DisplayName("calf pain beside worse back pain suggests the sciatic nerve, and the clinician decides")
    void suggestsNerve() {
        var suggestion = BodyRegions.suggest(List.of(site("lower-back", 7), site("calf", 2))).orElseThrow();
        assertEquals(LocationCode.C, suggestion.location());
        assertEquals("Pain below the knee suggests the sciatic nerve (C). You decide.", suggestion.reason());
        assertEquals("C04", suggestion.claimId());
        assertTrue(Library.standard().claim(suggestion.claimId()).isPresent());
    }

    @Test
    @DisplayName("else the place that hurts most decides, and a place without a location does not")
    void suggestsWorst() {
        var sites = List.of(site("knee-front", 9), site("lower-back", 3), site("hip-side", 5));
        var suggestion = BodyRegions.suggest(sites).orElseThrow();
        assertEquals(LocationCode.D, suggestion.location());
        assertEquals("Side of hip belongs to the hip and pelvis (D). You decide.", suggestion.reason());
        assertTrue(BodyRegions.suggest(List.of(site("elbow-back", 8))).isEmpty());
        assertTrue(BodyRegions.suggest(List.of()).isEmpty());
    }

    private static PainSite site(String region, int pain) {
        var site = ClinicFactory.eINSTANCE.createPainSite();
        site.setRegion(region);
        site.setPainNow(pain);
        return site;
    }
}
