package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.Difference;
import org.motus.care.Difference.Side;
import org.motus.care.Merge;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Patient;

@DisplayName("What the conflict dialog asks")
class ConflictTest {

    private Merge<Patient> merge;
    private Conflict conflict;

    @BeforeEach
    void bothChangedThePhoneAndEachOneThingMore() {
        var base = ClinicFactory.eINSTANCE.createPatient();
        base.setPhone("1");
        base.setEmail("old@example.org");
        base.setMinutesPerDay(10);
        var mine = EcoreUtil.copy(base);
        mine.setPhone("2");
        mine.setEmail("mine@example.org");
        var theirs = EcoreUtil.copy(base);
        theirs.setPhone("3");
        theirs.setMinutesPerDay(20);
        merge = Merge.of(base, mine, theirs);
        conflict = Conflict.ofRecord(merge, "K 17");
    }

    @Test
    @DisplayName("what both changed comes first and waits; the rest is decided")
    void linesInOrder() {
        assertEquals(List.of("Phone", "E-mail", "Minutes a day"),
                conflict.lines().stream().map(Difference::what).toList());
        assertEquals(List.of("both changed it: choose", "only you changed it", "only the saved one changed it"),
                conflict.lines().stream().map(Conflict::who).toList());
        assertFalse(conflict.decided());
        assertEquals("1 line still waits: choose yours or the saved one.", conflict.standing());
        merge.resolve(conflict.lines().getFirst(), Side.THEIRS);
        assertTrue(conflict.decided());
        assertEquals("Every line is decided.", conflict.standing());
        assertEquals("3", merge.merged().getPhone());
        assertEquals("mine@example.org", merge.merged().getEmail());
    }

    @Test
    @DisplayName("all yours and all saved decide every line")
    void all() {
        conflict.chooseAll(Side.THEIRS);
        assertEquals("old@example.org", merge.merged().getEmail());
        assertEquals(20, merge.merged().getMinutesPerDay());
        conflict.chooseAll(Side.MINE);
        assertEquals("2", merge.merged().getPhone());
        assertEquals(10, merge.merged().getMinutesPerDay());
        assertTrue(conflict.decided());
    }

    @Test
    @DisplayName("the clinic's number tells records apart, where there is one")
    void words() {
        assertTrue(conflict.words().sentence().contains("record K 17 first"));
        assertTrue(Conflict.ofRecord(merge, null).words().sentence().contains("this record first"));
    }
}
