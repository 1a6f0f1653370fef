package org.motus.handout;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.motus.model.library.LibraryFactory;
import org.motus.model.library.Picture;

/** Images as a clinic keeps them. */
final class OwnImages {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\">"
            + "<rect width=\"30\" height=\"20\" fill=\"#c00\"/></svg>";

    private OwnImages() {
    }

    /** An image of 40 by 30 dots, one of them red. */
    static Picture dots(String mediaType, String alt) throws IOException {
        boolean png = mediaType.endsWith("png");
        var image = new BufferedImage(40, 30, png ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        image.setRGB(20, 15, Color.RED.getRGB());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, png ? "png" : "jpg", bytes);
        return picture(mediaType, bytes.toByteArray(), alt);
    }

    /** A red field. */
    static Picture shapes(String alt) {
        return picture("image/svg+xml", SVG.getBytes(StandardCharsets.UTF_8), alt);
    }

    private static Picture picture(String mediaType, byte[] content, String alt) {
        var picture = LibraryFactory.eINSTANCE.createPicture();
        picture.setMediaType(mediaType);
        picture.setContent(content);
        picture.setAlt(alt);
        return picture;
    }
}
