package org.motus.handout;

import static java.util.Objects.requireNonNull;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.motus.figures.Drawing;
import org.motus.figures.DrawingPainter;
import org.motus.figures.DrawingSvg;
import org.motus.handout.HandoutException.Reason;
import org.motus.handout.internal.FontKit;
import org.motus.handout.internal.PlatePages;
import org.motus.handout.internal.SafeFile;

/** Writes drawings into files of their own: one exercise as a picture, or many for review. */
public final class DrawingPrint {

    /** Pictures on a page of {@link #saveSheets}. */
    public static final int PLATES = PlatePages.PLATES;

    private static final String THING = "drawing";

    /** What kind of file. */
    public enum Format {
        /** Shapes as text. */
        SVG,
        /** Dots. */
        PNG,
        /** A page of shapes. */
        PDF
    }

    /**
     * A drawing with its words.
     *
     * @param drawing what is drawn
     * @param title in bold below it
     * @param caption below the title
     */
    public record Plate(Drawing drawing, String title, String caption) {

        /** Checks that nothing is missing. */
        public Plate {
            requireNonNull(drawing);
            requireNonNull(title);
            requireNonNull(caption);
        }
    }

    private final PlatePages pages = new PlatePages(new FontKit());

    /**
     * Saves drawings side by side, whole or not at all.
     *
     * @param drawings at least one
     * @param target the file
     * @param format what kind of file
     * @param width of one drawing in dots, for PNG
     * @param overwrite whether a file of that name may be replaced
     * @throws HandoutException when it cannot be made or written; the folder is then as it was
     */
    public void save(List<Drawing> drawings, Path target, Format format, int width, boolean overwrite)
            throws HandoutException {
        var file = new SafeFile(target, overwrite, THING);
        file.check();
        try {
            file.store(switch (format) {
                case SVG -> DrawingSvg.of(drawings).getBytes(StandardCharsets.UTF_8);
                case PNG -> png(drawings, width);
                case PDF -> pages.row(drawings);
            }, HandoutProgress.NONE);
        } catch (IOException | RuntimeException e) {
            throw new HandoutException(Reason.LAYOUT_FAILED, "The drawing could not be made.", e);
        }
    }

    /**
     * Saves a PDF with {@value #PLATES} drawings on a page, whole or not at all.
     *
     * @param plates at least one, in their order
     * @param target the file
     * @param overwrite whether a file of that name may be replaced
     * @return number of pages
     * @throws HandoutException when it cannot be made or written; the folder is then as it was
     */
    public int saveSheets(List<Plate> plates, Path target, boolean overwrite) throws HandoutException {
        var file = new SafeFile(target, overwrite, THING);
        file.check();
        try {
            file.store(pages.sheets(plates), HandoutProgress.NONE);
            return (plates.size() + PLATES - 1) / PLATES;
        } catch (IOException | RuntimeException e) {
            throw new HandoutException(Reason.LAYOUT_FAILED, "The drawings could not be made.", e);
        }
    }

    private static byte[] png(List<Drawing> drawings, int width) throws IOException {
        int height = (int) Math.round(width * Drawing.HEIGHT / Drawing.WIDTH);
        var image = new BufferedImage(width * drawings.size(), height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), height);
            for (var drawing : drawings) {
                new DrawingPainter().paint(drawing, graphics, width);
                graphics.translate(width, 0);
            }
        } finally {
            graphics.dispose();
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
