package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.figures.Shown;
import org.motus.library.Library;
import org.motus.model.library.Exercise;
import org.motus.model.library.LibraryFactory;

@DisplayName("Drawings ready to be painted")
class FigureShelfTest {

    private static final Library LIBRARY = Library.standard();

    private final FigureShelf shelf = new FigureShelf();
    private final Semaphore heard = new Semaphore(0);

    @BeforeEach
    void listen() {
        shelf.onChange(heard::release);
    }

    /** Asks once, and again each time that more is ready. */
    private <T> T soon(Supplier<Optional<T>> question) throws InterruptedException {
        var answer = question.get();
        assertTrue(answer.isEmpty(), "nothing is read or computed by who asks first");
        while (answer.isEmpty()) {
            assertTrue(heard.tryAcquire(20, TimeUnit.SECONDS), "the listeners hear of it");
            answer = question.get();
        }
        return answer.get();
    }

    private static Exercise own(String id) {
        var exercise = LibraryFactory.eINSTANCE.createExercise();
        exercise.setId(id);
        exercise.setName("Wall press");
        return exercise;
    }

    @Test
    @DisplayName("a shipped exercise is drawn in the background, and the same drawing is there from then on")
    void shipped() throws InterruptedException {
        var bridge = LIBRARY.exercise("EX-022").orElseThrow();
        var shown = soon(() -> shelf.shown(bridge));
        assertEquals(2, FigureShelf.frames(shown));
        var face = assertInstanceOf(FigureFace.Lines.class, soon(() -> shelf.face(shown, 1)));
        assertTrue(face.drawing().pieces().size() > 10);
        assertTrue(face.alt().contains("hips") || face.alt().length() > 20, face.alt());
        assertSame(face, shelf.face(shown, 1).orElseThrow());
    }

    @Test
    @DisplayName("an exercise whose text changes shows the other figure, and its name when the text cannot be read")
    void ownText() throws InterruptedException {
        var press = own("OWN-1");
        assertInstanceOf(Shown.Missing.class, soon(() -> shelf.shown(press)));
        press.setFigure("frames: nonsense");
        var missing = assertInstanceOf(Shown.Missing.class, soon(() -> shelf.shown(press)));
        var words = assertInstanceOf(FigureFace.Words.class, soon(() -> shelf.face(missing, 0)));
        assertEquals("Wall press", words.name());
        assertTrue(words.alt().startsWith("Wall press. "), words.alt());
    }

    @Test
    @DisplayName("a picture that cannot be read is one sentence")
    void unreadablePicture() throws InterruptedException {
        var press = own("OWN-2");
        var picture = LibraryFactory.eINSTANCE.createPicture();
        picture.setMediaType("image/png");
        picture.setContent("no picture".getBytes(StandardCharsets.UTF_8));
        picture.setAlt("Hands on the wall");
        press.setPicture(picture);
        var shown = soon(() -> shelf.shown(press));
        var words = assertInstanceOf(FigureFace.Words.class, soon(() -> shelf.face(shown, 0)));
        assertEquals("Hands on the wall", words.name());
        assertEquals("This picture cannot be read. Choose another one for the exercise.", words.sentence());
    }
}
