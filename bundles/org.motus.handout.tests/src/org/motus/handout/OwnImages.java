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
        return svg(SVG, alt);
    }

    /** A red field, a blue line, words in a color with a name, and two gradients. */
    static Picture colors(String alt) {
        return svg("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><style>.line { stroke: #00f }</style>
                <defs><linearGradient id="a"><stop offset="0" stop-color="orange"/><stop offset="1"
                stop-color="rgb(0, 128, 0)" stop-opacity=".5"/></linearGradient><radialGradient id="b"><stop offset="0"
                stop-color="#ff0"/><stop offset="1" stop-color="hsl(200, 100%, 50%)"/></radialGradient></defs>
                <rect width="100" height="200" style="fill:#c00"/><path class="line" d="M0 0L300 200" fill="none"/>
                <rect x="100" width="100" height="200" fill="url(#a)"/><circle cx="250" cy="50" r="50" fill="url(#b)"/>
                <g opacity=".5"><text x="200" y="150" fill="teal" font-size="40">Lift</text></g></svg>
                """, alt);
    }

    /** A gradient between two circles, which PDF does not know. */
    static Picture ring(String alt) {
        return svg("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><defs><radialGradient id="b" fr="20%"><stop
                offset="0" stop-color="#ff0"/><stop offset="1" stop-color="#00f"/></radialGradient></defs>
                <circle cx="15" cy="10" r="9" fill="url(#b)"/></svg>
                """, alt);
    }

    private static Picture svg(String text, String alt) {
        return picture("image/svg+xml", text.getBytes(StandardCharsets.UTF_8), alt);
    }

    private static Picture picture(String mediaType, byte[] content, String alt) {
        var picture = LibraryFactory.eINSTANCE.createPicture();
        picture.setMediaType(mediaType);
        picture.setContent(content);
        picture.setAlt(alt);
        return picture;
    }
}
