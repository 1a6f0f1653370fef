package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.CareService;
import org.motus.figures.Shown;
import org.motus.library.Library;
import org.motus.model.library.Exercise;
import org.motus.model.library.LibraryFactory;
import org.motus.safety.SafetyChecks;
import org.motus.testkit.SilentClinic;
import org.motus.testkit.SilentFolders;

@DisplayName("Drawings ready to be painted")
class FigureShelfTest {

    private static final Library LIBRARY = Library.standard();

    private final ActiveClinic active = new ActiveClinic();
    private final FigureShelf shelf = new FigureShelf(active);
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
        assertEquals("Wall press", words.name());
        assertEquals("The image of Wall press cannot be read; choose it again.", words.sentence());
    }

    @Test
    @DisplayName("what is drawn for the handout is not drawn again for the screen")
    void shared() {
        var care = new CareService(new SilentFolders(), new SafetyChecks(), LIBRARY);
        active.opened(new SilentClinic() {
            // It is only open.
        }, care);
        assertSame(care.pictures().drawings(), shelf.drawings());
        active.release();
        assertSame(care.pictures().drawings(), shelf.drawings());
    }

    private static Exercise shapes(String id) {
        var press = own(id);
        var picture = LibraryFactory.eINSTANCE.createPicture();
        picture.setMediaType("image/svg+xml");
        picture.setContent("""
                <svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path d="M0 0h15v20h-15z"/></svg>
                """.getBytes(StandardCharsets.UTF_8));
        picture.setAlt("Half of it");
        press.setPicture(picture);
        return press;
    }

    @Test
    @DisplayName("a small image of shapes is painted in the size in which it is seen, its edges as sharp as there")
    void sharpShapes() throws InterruptedException {
        var press = shapes("OWN-3");
        var shown = soon(() -> shelf.shown(press));
        var photo = assertInstanceOf(FigureFace.Photo.class, soon(() -> shelf.face(shown, 0)));
        assertSame(photo, shelf.sharp(photo, 600));

        var large = soon(() -> Optional.of(shelf.sharp(photo, 900)).filter(now -> now != photo));

        assertEquals(1200, large.data().width);
        assertEquals(800, large.data().height);
        assertEquals(0x000000, large.data().getPixel(599, 400));
        assertEquals(0xffffff, large.data().getPixel(600, 400));
        assertSame(large, shelf.sharp(photo, 1200));
        assertEquals("Half of it", large.alt());
    }

    @Test
    @DisplayName("an image of dots is never painted anew")
    void dotsAreDots() throws InterruptedException {
        var press = own("OWN-4");
        var picture = LibraryFactory.eINSTANCE.createPicture();
        picture.setMediaType("image/png");
        picture.setContent(Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
                + "YPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="));
        picture.setAlt("A dot");
        press.setPicture(picture);
        var shown = soon(() -> shelf.shown(press));
        var photo = assertInstanceOf(FigureFace.Photo.class, soon(() -> shelf.face(shown, 0)));
        assertSame(photo, shelf.sharp(photo, 2000));
    }

    @Test
    @DisplayName("a copy of an exercise, as another desk's change brings it, shows the same picture as before")
    void sameAgain() throws InterruptedException {
        var press = shapes("OWN-5");
        var shown = soon(() -> shelf.shown(press));
        assertSame(shown, shelf.shown(EcoreUtil.copy(press)).orElseThrow());
        var renamed = EcoreUtil.copy(press);
        renamed.getPicture().setAlt("All of it");
        assertNotSame(shown, soon(() -> shelf.shown(renamed)));
    }
}
