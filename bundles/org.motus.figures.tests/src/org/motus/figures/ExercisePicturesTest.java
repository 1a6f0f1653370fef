package org.motus.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.library.Library;
import org.motus.model.library.Exercise;
import org.motus.model.library.LibraryFactory;
import org.motus.model.program.BodySide;

@DisplayName("Which picture an exercise shows")
class ExercisePicturesTest {

    private final Drawings drawings = Drawings.shipped();
    private final ExercisePictures pictures = new ExercisePictures(drawings);

    @Test
    @DisplayName("each exercise of the library shows its drawing")
    void shipped() {
        Library.standard().content().getExercises().forEach(exercise -> {
            var drawn = assertInstanceOf(Shown.Drawn.class, pictures.of(exercise));
            assertEquals(exercise.getId(), drawn.figure().exercise());
        });
    }

    @Test
    @DisplayName("its own figure goes before the shipped one")
    void ownFigure() {
        var exercise = exercise("EX-001", "Tilt");
        exercise.setFigure(drawings.text("EX-022").orElseThrow());
        assertEquals("EX-022", assertInstanceOf(Shown.Drawn.class, pictures.of(exercise)).figure().exercise());
    }

    @Test
    @DisplayName("its own image goes before everything")
    void ownImage() {
        var exercise = exercise("EX-001", "Tilt");
        exercise.setFigure("no figure");
        var picture = LibraryFactory.eINSTANCE.createPicture();
        picture.setContent(new byte[] { 1 });
        exercise.setPicture(picture);
        assertSame(picture, assertInstanceOf(Shown.Image.class, pictures.of(exercise)).picture());
        picture.setContent(new byte[0]);
        assertEquals(new Shown.Missing("Tilt", "The image of Tilt is empty; choose it again."), pictures.of(exercise));
    }

    @Test
    @DisplayName("a text that is no figure, and no text at all, show the name and say why in one sentence")
    void missing() {
        assertEquals(new Shown.Missing("Own stretch", "Own stretch has no picture yet."),
                pictures.of(exercise("MY-001", "Own stretch")));
        var bad = exercise("MY-002", "Own press");
        bad.setFigure("exercise: MY-002\nframes:\n  - pose: flying\n");
        var sentence = assertInstanceOf(Shown.Missing.class, pictures.of(bad)).sentence();
        assertEquals("Own press, line 3: there is no pose 'flying'", sentence.substring(0, sentence.indexOf(';')));
        var nobody = LibraryFactory.eINSTANCE.createExercise();
        assertEquals("", assertInstanceOf(Shown.Missing.class, pictures.of(nobody)).name());
        bad.setFigure("x".repeat(Drawings.LONGEST + 1));
        assertEquals("The drawing of Own press is longer than 60,000 characters.",
                assertInstanceOf(Shown.Missing.class, pictures.of(bad)).sentence());
    }

    @Test
    @DisplayName("the side that does the exercise is the side that was prescribed")
    void sides() {
        var hip = drawings.figure("EX-051").orElseThrow(); // lies on the right side and lifts the left leg
        assertEquals(BodySide.LEFT, hip.side());
        assertSame(hip, hip.on(BodySide.LEFT));
        assertSame(hip, hip.on(BodySide.BOTH));
        assertEquals(BodySide.RIGHT, hip.on(BodySide.RIGHT).side());
        var kneeling = drawings.figure("EX-012").orElseThrow(); // the right hip flexor
        assertEquals(BodySide.RIGHT, kneeling.side());
        assertEquals(BodySide.LEFT, kneeling.on(BodySide.LEFT).side());
    }

    @Test
    @DisplayName("a figure may say its side, and facing the other way is the other side")
    void saidSides() {
        var text = drawings.text("EX-047").orElseThrow();
        assertEquals(BodySide.RIGHT, Figure.read("x", text).side());
        assertEquals(BodySide.LEFT, Figure.read("x", "side: left\n" + text).side());
        assertEquals(BodySide.LEFT, Figure.read("x", "facing: left\n" + text).side());
        assertEquals(BodySide.RIGHT, Figure.read("x", "side: left\nfacing: left\n" + text).side());
        assertEquals("x, line 1: the side is left or right.",
                assertThrows(FigureException.class, () -> Figure.read("x", "side: up\n" + text)).getMessage());
    }

    @Test
    @DisplayName("a felt place of any size is refused or drawn, never a crash")
    void enormous() {
        var text = drawings.text("EX-001").orElseThrow().replace("size: [0.08, 0.036]", "size: [999, 999]");
        var figure = drawings.read("Tilt", text);
        assertEquals("Frame 2 of EX-001 cannot be drawn; change its pose.",
                assertThrows(FigureException.class, () -> drawings.drawing(figure, 1)).getMessage());
    }

    private static Exercise exercise(String id, String name) {
        var exercise = LibraryFactory.eINSTANCE.createExercise();
        exercise.setId(id);
        exercise.setName(name);
        return exercise;
    }
}
