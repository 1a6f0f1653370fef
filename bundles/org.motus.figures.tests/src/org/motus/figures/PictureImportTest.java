package org.motus.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clinician chooses a photograph or a scan for an exercise of the clinic's own. */
class PictureImportTest {

    @Test
    void aLargePhotographBecomesSmallAndStaysAPhotograph() throws Exception {
        var picture = PictureImport.read("bridge.jpg", Images.encoded(Images.halves(3000, 2000), "jpeg"));

        assertEquals("image/jpeg", picture.getMediaType());
        var image = Images.decoded(picture.getContent());
        assertEquals(1200, image.getWidth());
        assertEquals(800, image.getHeight());
        assertNear(Color.RED, image, 200, 400);
        assertNear(Color.BLUE, image, 1000, 400);
    }

    @Test
    void aSmallDrawingKeepsItsSizeAndWhatShinesThrough() throws Exception {
        var drawing = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
        drawing.setRGB(150, 100, 0xFF00AA00);

        var picture = PictureImport.read("scan.png", Images.encoded(drawing, "png"));

        assertEquals("image/png", picture.getMediaType());
        var image = Images.decoded(picture.getContent());
        assertEquals(300, image.getWidth());
        assertEquals(0xFF00AA00, image.getRGB(150, 100));
        assertEquals(0, image.getRGB(10, 10) >>> 24);
    }

    @Test
    void whatTheCameraTellsOfPlaceAndProgramIsGone() throws Exception {
        var jpeg = Images.with(Images.with(Images.encoded(Images.halves(40, 20), "jpeg"), 0xE1, Images.exif(1)), 0xFE,
                "taken at home".getBytes(StandardCharsets.ISO_8859_1));
        var png = Images.with(Images.encoded(Images.halves(40, 20), "png"),
                Images.chunk("tEXt", "Author\0somebody".getBytes(StandardCharsets.ISO_8859_1)));
        assertTrue(Images.holds(jpeg, "GPS 47.37") && Images.holds(jpeg, "taken at home"));

        var photograph = PictureImport.read("a.jpg", jpeg).getContent();
        var scan = PictureImport.read("a.png", png).getContent();

        assertFalse(Images.holds(photograph, "Exif") || Images.holds(photograph, "GPS")
                || Images.holds(photograph, "taken at home"));
        assertFalse(Images.holds(scan, "somebody") || Images.holds(scan, "tEXt"));
    }

    @Test
    void aPhotographTakenUprightStandsUpright() throws Exception {
        // Orientation 6: the top of the scene is at the right of the stored pixels, so blue comes to the bottom.
        var jpeg = Images.with(Images.encoded(Images.halves(400, 200), "jpeg"), 0xE1, Images.exif(6));

        var image = Images.decoded(PictureImport.read("a.jpg", jpeg).getContent());

        assertEquals(200, image.getWidth());
        assertEquals(400, image.getHeight());
        assertNear(Color.RED, image, 100, 100);
        assertNear(Color.BLUE, image, 100, 300);
    }

    @Test
    void everyWayACameraIsHeldIsTurnedBack() throws Exception {
        // Where the red half, stored at the left, comes to.
        var red = new int[][] { { 100, 100 }, { 300, 100 }, { 300, 100 }, { 100, 100 }, { 100, 100 }, { 100, 100 },
                { 100, 300 }, { 100, 300 } };
        for (var orientation = 1; orientation <= 8; orientation++) {
            var jpeg = Images.with(Images.encoded(Images.halves(400, 200), "jpeg"), 0xE1, Images.exif(orientation));

            var image = Images.decoded(PictureImport.read("a.jpg", jpeg).getContent());

            assertEquals(orientation < 5 ? 400 : 200, image.getWidth(), "orientation " + orientation);
            assertNear(Color.RED, image, red[orientation - 1][0], red[orientation - 1][1]);
        }
    }

    @Test
    void aFileIsWhatItHoldsAndNotWhatItIsCalled() throws Exception {
        var picture = PictureImport.read("photo.jpg", Images.encoded(Images.halves(40, 20), "png"));

        assertEquals("image/png", picture.getMediaType());
        refused("notes.png is no PNG, JPEG or SVG image; save the image as one of these.", "notes.png",
                "Dear colleague".getBytes(StandardCharsets.UTF_8));
        refused("old.gif is no PNG, JPEG or SVG image; save the image as one of these.", "old.gif",
                Images.encoded(Images.halves(40, 20), "gif"));
        refused("empty.png is no PNG, JPEG or SVG image; save the image as one of these.", "empty.png", new byte[0]);
    }

    @Test
    void twoHundredMillionPixelsAreRefusedByTheirHead() throws Exception {
        // It holds hardly any pixel: had one been asked for, the sentence would be another.
        refused("bomb.png has 200 million pixels (20,000 × 10,000), and an image may have 24; save a smaller copy and "
                + "choose that.", "bomb.png", Images.png(20_000, 10_000, 100));
        refused("bomb.png has 200 million pixels (20,000 × 10,000), and an image may have 24; save a smaller copy and "
                + "choose that.", "bomb.png", Images.png(20_000, 10_000, 10_000 * 20_001));
    }

    @Test
    void moreBytesThanTheHeadTellsOfAreNotUnpacked() throws Exception {
        refused("bomb.png is damaged or not complete; save or download the image again.", "bomb.png",
                Images.png(10, 10, 500_000));
    }

    @Test
    void anImageThatBreaksOffIsRefused() throws Exception {
        var jpeg = Images.encoded(Images.noise(400, 300), "jpeg");
        var png = Images.encoded(Images.noise(400, 300), "png");
        for (var share = 1; share < 10; share++) {
            refused("a.jpg is damaged or not complete; save or download the image again.", "a.jpg",
                    Arrays.copyOf(jpeg, jpeg.length * share / 10));
            refused("a.png is damaged or not complete; save or download the image again.", "a.png",
                    Arrays.copyOf(png, png.length * share / 10));
        }
        refused("a.png is damaged or not complete; save or download the image again.", "a.png",
                Images.png(100, 100, 5000));
    }

    @Test
    void anImageWithScansMissingIsRefused() throws Exception {
        var jpeg = Images.encoded(Images.noise(400, 300), "jpeg");
        var cut = Arrays.copyOf(jpeg, jpeg.length / 2);
        cut[cut.length - 2] = (byte) 0xFF;
        cut[cut.length - 1] = (byte) 0xD9;

        refused("a.jpg is damaged or not complete; save or download the image again.", "a.jpg", cut);
    }

    @Test
    void aMovingImageIsRefused() throws Exception {
        var png = Images.with(Images.encoded(Images.halves(40, 20), "png"), Images.chunk("acTL", new byte[8]));

        refused("walk.png is a moving image; save one still of it as PNG and choose that.", "walk.png", png);
    }

    @Test
    void aJpegInPrintingInksIsRefused() throws Exception {
        var jpeg = Images.encoded(Images.halves(40, 20), "jpeg");
        var frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0");
        jpeg[frame + 9] = 4;

        refused("poster.jpg is a JPEG in printing inks (CMYK); save it as an RGB JPEG or as PNG.", "poster.jpg", jpeg);
    }

    @Test
    void aLongFileIsRefusedBeforeItIsRead(@TempDir Path folder) throws Exception {
        var file = folder.resolve("long.png");
        Files.write(file, new byte[11 * 1024 * 1024]);

        var refusal = assertThrows(PictureException.class, () -> PictureImport.read(file));

        assertEquals("long.png is larger than 10 MB; save a smaller copy of the image and choose that.",
                refusal.getMessage());
        var gone = assertThrows(PictureException.class, () -> PictureImport.read(folder.resolve("gone.png")));
        assertEquals("gone.png cannot be read; look whether it is still there and may be opened.", gone.getMessage());
    }

    @Test
    void aScanThatCannotBeShortAsPngBecomesAJpeg() throws Exception {
        var picture = PictureImport.read("noise.png", Images.encoded(Images.noise(1500, 1500), "png"));

        assertEquals("image/jpeg", picture.getMediaType());
        assertTrue(picture.getContent().length <= 400_000);
    }

    @Test
    void anInterlacedScanAndOneInGrayAreRead() throws Exception {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(Images.halves(33, 17), null, null), param);
        }

        var image = Images.decoded(PictureImport.read("scan.png", out.toByteArray()).getContent());

        assertEquals(33, image.getWidth());
        assertNear(Color.BLUE, image, 30, 8);
        assertEquals(0xFF000000, Images.decoded(PictureImport.read("gray.png", Images.png(10, 10, 110)).getContent())
                .getRGB(5, 5));
    }

    @Test
    void aPictureThatWasMadeHereMayBeShownAgain() throws Exception {
        var picture = PictureImport.read("a.png", Images.encoded(Images.halves(40, 20), "png"));
        assertTrue(PictureImport.problem("Bridge", picture).isEmpty());

        picture.setMediaType("image/jpeg");
        assertEquals("The image of Bridge is not what it says it is; choose it again.",
                PictureImport.problem("Bridge", picture).orElseThrow());
        picture.setContent(null);
        assertEquals("Bridge has an image without content; choose the image again.",
                PictureImport.problem("Bridge", picture).orElseThrow());
    }

    private static void refused(String sentence, String name, byte[] bytes) throws IOException {
        assertEquals(sentence,
                assertThrows(PictureException.class, () -> PictureImport.read(name, bytes)).getMessage());
    }

    private static void assertNear(Color expected, BufferedImage image, int x, int y) {
        var color = new Color(image.getRGB(x, y));
        assertTrue(Math.abs(color.getRed() - expected.getRed()) < 12
                && Math.abs(color.getGreen() - expected.getGreen()) < 12
                && Math.abs(color.getBlue() - expected.getBlue()) < 12, "at " + x + ", " + y + ": " + color);
    }
}
