package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.figures.Drawings;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;
import org.motus.safety.Fix;
import org.motus.store.Revision;
import org.motus.store.RevisionInfo;

@DisplayName("A program keeps the drawings that it was prescribed with")
class PrescribedPicturesTest {

    private static final Library LIBRARY = Library.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Drawings drawings = Drawings.shipped();
    private final PrescribedPictures pictures = new PrescribedPictures(drawings);

    @Test
    @DisplayName("a draft, an added, a swapped and a mended exercise have their figure; the library itself stays as it is")
    void everyWayIn() {
        var document = ProgramDocument.ofDraft("p1", LIBRARY, bare(), Optional.empty());
        var first = document.prescriptions().getFirst().getExercise();
        assertEquals(drawings.text(first.getId()).orElseThrow(), first.getFigure());
        assertTrue(document.add(LIBRARY.exercise("EX-022").orElseThrow(), 0).isPresent());
        assertTrue(document.swap(1, LIBRARY.exercise("EX-024").orElseThrow()));
        document.fix(new Fix(Fix.Kind.SWAP, "Swap", "EX-024", "EX-010"));
        document.prescriptions().forEach(prescription -> assertEquals(
                drawings.text(prescription.getExercise().getId()).orElseThrow(),
                prescription.getExercise().getFigure()));
        assertNull(LIBRARY.exercise("EX-022").orElseThrow().getFigure());
    }

    @Test
    @DisplayName("a figure that differs from today's stays, and so does an image")
    void whatIsThereStays() {
        var program = bare();
        var exercises = program.getPhases().getFirst().getPrescriptions();
        exercises.get(0).getExercise().setFigure("as it was in spring");
        exercises.get(1).getExercise().setPicture(LibraryFactory.eINSTANCE.createPicture());
        pictures.keep(program);
        assertEquals("as it was in spring", exercises.get(0).getExercise().getFigure());
        assertNull(exercises.get(1).getExercise().getFigure());
    }

    @Test
    @DisplayName("a revision from before opens with what ships, with nothing to save, and itself stays as it was")
    void olderRevision() {
        var old = new Revision(new RevisionInfo("r1", "p1", 1, LocationCode.A, Instant.parse("2026-03-01T10:00:00Z"),
                "Sam Sample", "0", 5), bare());
        var document = ProgramDocument.ofRevision("p1", LIBRARY, old);
        assertFalse(document.dirty());
        assertTrue(EcoreUtil.equals(document.base().orElseThrow().program(), document.program()));
        assertFalse(document.prescriptions().getFirst().getExercise().getFigure().isBlank());
        assertNull(old.program().getPhases().getFirst().getPrescriptions().getFirst().getExercise().getFigure());
        var kept = pictures.kept(document.base().orElseThrow());
        assertSame(document.base().orElseThrow(), kept);
    }

    private static Program bare() {
        return new ProgramStarter(LIBRARY).start(LocationCode.A, Profile.STANDARD, TODAY, "Sam Sample");
    }
}
