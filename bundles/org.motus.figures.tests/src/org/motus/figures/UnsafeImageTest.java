package org.motus.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.motus.model.library.Exercise;
import org.motus.model.library.LibraryFactory;

/** A record may hold an image that no import of this product made: it is looked at again before it is shown. */
class UnsafeImageTest {

    private final ExercisePictures pictures = new ExercisePictures(Drawings.shipped());

    private static Exercise with(String mediaType, byte[] content) {
        var exercise = LibraryFactory.eINSTANCE.createExercise();
        exercise.setId("OWN-1");
        exercise.setName("Bridge");
        exercise.setPicture(LibraryFactory.eINSTANCE.createPicture());
        exercise.getPicture().setMediaType(mediaType);
        exercise.getPicture().setContent(content);
        return exercise;
    }

    private String sentence(String mediaType, byte[] content) {
        return assertInstanceOf(Shown.Missing.class, pictures.of(with(mediaType, content))).sentence();
    }

    @Test
    void anSvgWithAScriptIsNotShown() {
        assertEquals("The image of Bridge cannot be used: line 1 holds a script; save a plain copy without it.",
                sentence("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"
                        .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void twoHundredMillionPixelsAreNotShown() throws Exception {
        assertEquals(
                "The image of Bridge has 200 million pixels (20,000 × 10,000), and an image may have 24; save a smaller copy and "
                        + "choose that.",
                sentence("image/png", Images.png(20_000, 10_000, 100)));
    }

    @Test
    void anImageThatIsNotWhatItSaysIsNotShown() {
        assertEquals("The image of Bridge is not what it says it is; choose it again.",
                sentence("image/svg+xml", Images.encoded(Images.halves(4, 4), "png")));
    }

    @Test
    void whatWasImportedIsShown() throws Exception {
        var picture = PictureImport.read("a.png", Images.encoded(Images.halves(40, 20), "png"));
        assertInstanceOf(Shown.Image.class, pictures.of(with(picture.getMediaType(), picture.getContent())));
    }
}
