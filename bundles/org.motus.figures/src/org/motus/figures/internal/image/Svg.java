package org.motus.figures.internal.image;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.figures.PictureException;
import org.motus.figures.PictureImport;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** Reads an SVG and writes what may be shown of it anew. */
public final class Svg {

    private static final int PROOF = 64;

    private Svg() {
    }

    /**
     * @param bytes
     *            what begins as XML does
     * @return UTF-8 text
     * @throws PictureException
     *             when it holds what acts or reaches out of the file, is too large, or draws nothing
     */
    public static byte[] read(String name, byte[] bytes) throws PictureException {
        var written = written(name, bytes);
        if (!draws(written)) {
            throw Refusals.of("svg.nothing", name);
        }
        return written;
    }

    /**
     * Looks at one that was read before, without drawing it.
     *
     * @throws PictureException
     *             when it holds what acts or reaches out of the file, or is too large
     */
    public static void check(String name, byte[] bytes) throws PictureException {
        written(name, bytes);
    }

    private static byte[] written(String name, byte[] bytes) throws PictureException {
        var root = SvgReader.read(name, bytes);
        if (SvgWeight.tooMuch(root)) {
            throw Refusals.of("svg.shapes", name);
        }
        var written = SvgWriter.write(root);
        if (written.length > PictureImport.MAX_SVG) {
            throw Refusals.of("svg.long", name, (written.length + 999) / 1000);
        }
        return written;
    }

    /**
     * Paints one that was read before on white.
     *
     * @param longest
     *            the longer side of what comes out, in pixels
     * @return empty when it cannot be painted
     */
    public static Optional<BufferedImage> paint(byte[] bytes, int longest) {
        var document = document(bytes);
        if (document == null || !sized(document)) {
            return Optional.empty();
        }
        var size = document.size();
        var scale = longest / Math.max(size.width, size.height);
        var width = Math.max(1, Math.round(size.width * scale));
        var height = Math.max(1, Math.round(size.height * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            document.render(null, graphics, new ViewBox(0, 0, width, height));
            return Optional.of(image);
        } catch (RuntimeException e) {
            // It was painted once when it was chosen; what a renderer stumbles over now is shown as missing.
            return Optional.empty();
        } finally {
            graphics.dispose();
        }
    }

    private static boolean sized(SVGDocument document) {
        var size = document.size();
        return size.width > 0 && size.height > 0 && size.width < 1e6 && size.height < 1e6;
    }

    private static boolean draws(byte[] written) {
        var document = document(written);
        if (document == null || !sized(document)) {
            return false;
        }
        var proof = new BufferedImage(PROOF, PROOF, BufferedImage.TYPE_INT_ARGB);
        var graphics = proof.createGraphics();
        try {
            document.render(null, graphics, new ViewBox(0, 0, PROOF, PROOF));
        } catch (RuntimeException e) {
            // What the renderer stumbles over would leave a hole in the handout.
            return false;
        } finally {
            graphics.dispose();
        }
        return seen(proof);
    }

    private static @Nullable SVGDocument document(byte[] written) {
        return new SVGLoader().load(new ByteArrayInputStream(written), null, LoaderContext.createDefault());
    }

    private static boolean seen(BufferedImage proof) {
        for (var pixel : proof.getRGB(0, 0, PROOF, PROOF, null, 0, PROOF)) {
            if (pixel >>> 24 != 0) {
                return true;
            }
        }
        return false;
    }
}
