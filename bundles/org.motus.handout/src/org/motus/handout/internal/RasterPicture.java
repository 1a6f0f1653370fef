package org.motus.handout.internal;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * An image made of dots.
 *
 * @param image read from the bytes
 * @param photo true for a JPEG, which would swell if every dot were kept
 */
record RasterPicture(BufferedImage image, boolean photo) implements Picture {

    private static final float QUALITY = .85f;

    /** Reads an image; fails when the bytes are none. */
    static RasterPicture read(byte[] bytes, boolean photo) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        if (image == null) {
            throw new IOException("These bytes are no image.");
        }
        return new RasterPicture(image, photo);
    }

    @Override
    public double shape() {
        return image.getWidth() / (double) image.getHeight();
    }

    @Override
    public void print(Page page, Rectangle2D.Double box) throws IOException {
        page.forms().print(page.device(), image, document -> form(document, page.inks()), image.getWidth(),
                image.getHeight(), box);
    }

    private PDFormXObject form(PDDocument document, Inks inks) throws IOException {
        var content = "q %d 0 0 %d 0 0 cm /I Do Q".formatted(image.getWidth(), image.getHeight());
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII));
        var stream = new PDStream(document, bytes);
        var form = new PDFormXObject(stream);
        form.setBBox(new PDRectangle(image.getWidth(), image.getHeight()));
        var resources = new PDResources();
        resources.put(COSName.getPDFName("I"), encoded(document, plain(inks)));
        form.setResources(resources);
        return form;
    }

    private PDImageXObject encoded(PDDocument document, BufferedImage plain) throws IOException {
        return photo
                ? JPEGFactory.createFromImage(document, plain, QUALITY)
                : LosslessFactory.createFromImage(document, plain);
    }

    /** On white, in the colors that paper knows: transparency and color spaces of cameras stay outside. */
    private BufferedImage plain(Inks inks) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(),
                inks == Inks.COLOR ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_BYTE_GRAY);
        var graphics = plain.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, plain.getWidth(), plain.getHeight());
            graphics.drawImage(image, 0, 0, null);
        } finally {
            graphics.dispose();
        }
        return plain;
    }
}
