package org.motus.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.figures.Drawings;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.library.Exercise;
import org.motus.model.library.LocationCode;
import org.motus.model.program.BodySide;
import org.motus.model.program.Prescription;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;

@DisplayName("The pictures of a handout")
class PicturesTest {

    private static final int MOST_BYTES = 15_000;

    private final Drawings drawings = Drawings.shipped();
    private final Program program = new ProgramStarter(Library.standard()).start(LocationCode.A, Profile.STANDARD,
            Clinic.TODAY, "Sam Sample");

    private Prescription first() {
        return program.getPhases().getFirst().getPrescriptions().getFirst();
    }

    private Exercise exercise(String id) {
        first().setExercise(EcoreUtil.copy(Library.standard().exercise(id).orElseThrow()));
        return first().getExercise();
    }

    private PrintedPictures print() throws Exception {
        try (var document = Clinic.print(Clinic.request(program))) {
            return new PrintedPictures(document);
        }
    }

    private String read() throws Exception {
        try (var document = Clinic.print(Clinic.request(program))) {
            return PrintedText.asRead(document);
        }
    }

    @Test
    @DisplayName("each frame is said right before the steps that it shows, and the caption on page 1")
    void besideTheSteps() throws Exception {
        var figure = drawings.figure("EX-001").orElseThrow();
        var steps = exercise("EX-001").getSteps();
        assertEquals(List.of(1), figure.steps(0));
        var text = read();
        int one = text.indexOf("[" + figure.alt(0) + "]");
        int two = text.indexOf("[" + figure.alt(1) + "]");
        assertTrue(one > 0 && one < text.indexOf(steps.get(0).getText(), one));
        assertTrue(text.indexOf(steps.get(0).getText(), one) < two);
        assertTrue(two < text.indexOf(steps.get(1).getText(), two));
        assertTrue(text.indexOf("[" + figure.caption(1) + "]") < one);
    }

    @Test
    @DisplayName("a drawing is shapes, is stored once though it is printed twice, and is small")
    void storedOnce() throws Exception {
        var frames = program.getPhases().getFirst().getPrescriptions().stream()
                .mapToInt(item -> drawings.figure(item.getExercise().getId()).orElseThrow().frames()).sum();
        var printed = print();
        assertEquals(frames, printed.drawings.size());
        assertEquals(frames, new HashSet<>(printed.drawings).size());
        assertEquals(List.of(), printed.images);
        printed.sizes.forEach(size -> assertTrue(size < MOST_BYTES, () -> size + " bytes"));
    }

    @Test
    @DisplayName("the side that was prescribed does the exercise; both sides show it as it was drawn")
    void sides() throws Exception {
        exercise("EX-012"); // drawn with the right hip
        var both = print().drawings;
        first().setSide(BodySide.RIGHT);
        assertEquals(both, print().drawings);
        first().setSide(BodySide.LEFT);
        assertNotEquals(both, print().drawings);
        var figure = drawings.figure("EX-012").orElseThrow();
        assertTrue(read().contains("[" + figure.alt(0) + "]"));
    }

    @Test
    @DisplayName("what was prescribed is printed, though something else ships today")
    void asPrescribed() throws Exception {
        exercise("EX-001").setFigure(drawings.text("EX-022").orElseThrow());
        assertTrue(read().contains("[" + drawings.figure("EX-022").orElseThrow().alt(1) + "]"));
    }

    @Test
    @DisplayName("without color a drawing is written in grey")
    void grey() throws Exception {
        program.getOptions().setBlackAndWhite(true);
        var printed = print().drawings;
        assertFalse(printed.isEmpty());
        printed.forEach(drawing -> assertFalse(drawing.matches("(?s).*\\b(rg|RG)\\b.*"), drawing));
    }

    @Test
    @DisplayName("an image of the clinic's own is printed with its words, in grey without color")
    void ownImage() throws Exception {
        first().getExercise().setPicture(OwnImages.dots("image/png", "Anna shows the stretch"));
        var printed = print();
        assertEquals(1, printed.images.size());
        assertEquals("DeviceRGB", printed.images.getFirst().getColorSpace().getName());
        assertTrue(read().contains("[Anna shows the stretch]"));
        program.getOptions().setBlackAndWhite(true);
        assertEquals("DeviceGray", print().images.getFirst().getColorSpace().getName());
    }

    @Test
    @DisplayName("an image of shapes stays shapes")
    void ownShapes() throws Exception {
        first().getExercise().setPicture(OwnImages.shapes("A red field"));
        assertEquals(List.of(), print().images);
        assertTrue(read().contains("[A red field]"));
    }

    @Test
    @DisplayName("an image of colored shapes keeps its colors, and has none on a handout without color")
    void coloredShapes() throws Exception {
        first().getExercise().setPicture(OwnImages.colors("A red field and more"));
        var colored = colors();
        assertTrue(colored.containsAll(Set.of("0.8 0.0 0.0 sc", "0.0 0.0 1.0 SC")), colored::toString);
        assertTrue(colored.contains("0.0 0.502 0.0 in a gradient"), colored::toString);

        program.getOptions().setBlackAndWhite(true);

        assertEquals(Set.of(), colors());
        assertEquals(List.of(), print().images, "it stays shapes");
    }

    @Test
    @DisplayName("shapes in a gradient that nobody can make grey are printed as grey dots")
    void untoldGradient() throws Exception {
        first().getExercise().setPicture(OwnImages.ring("A ring"));
        program.getOptions().setBlackAndWhite(true);

        assertEquals(Set.of(), colors());
        var images = print().images;
        assertFalse(images.isEmpty());
        for (var image : images) {
            assertEquals("DeviceGray", image.getColorSpace().getName());
        }
    }

    private Set<String> colors() throws Exception {
        try (var document = Clinic.print(Clinic.request(program))) {
            return new PrintedColors(document).colored;
        }
    }

    @Test
    @DisplayName("a damaged image and a bad figure print the name in their place, and the clinician is told")
    void damaged() throws Exception {
        var name = exercise("EX-001").getName();
        var damaged = OwnImages.dots("image/png", "Nothing");
        damaged.setContent(new byte[] { 1, 2, 3 });
        first().getExercise().setPicture(damaged);
        assertEquals(List.of("Exercise 1 is printed without a picture: The image of " + name
                + " cannot be read; choose it again."), notes());
        first().getExercise().setPicture(null);
        first().getExercise().setFigure("frames: []");
        var note = notes().getFirst();
        assertTrue(note.startsWith("Exercise 1 is printed without a picture: " + name + ", line 1: "), note);
        var text = read();
        int place = text.indexOf("Get ready");
        assertTrue(text.lastIndexOf(name, place) > text.indexOf("How often", text.lastIndexOf("1 " + name, place)));
    }

    private List<String> notes() throws Exception {
        var out = new ByteArrayOutputStream();
        var notes = new Handout().write(Clinic.request(program), out, HandoutProgress.NONE).notes();
        Loader.loadPDF(out.toByteArray()).close();
        return notes;
    }
}
