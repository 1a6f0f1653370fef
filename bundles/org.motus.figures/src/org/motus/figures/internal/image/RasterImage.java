package org.motus.figures.internal.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.figures.PictureException;

/** An image of pixels, checked and not decoded yet. Nothing of it ever lies in a temporary file. */
public final class RasterImage {

    /** What decoded pixels may take, in bytes; of an image that takes more, only every other pixel is decoded. */
    private static final long MEMORY = 100_000_000;
    private static final double[] QUALITIES = { 0.88, 0.75, 0.6, 0.4 };

    private final Head head;
    private final String format;
    private final byte[] bytes;

    /**
     * @param format
     *            png or jpeg
     * @param bytes
     *            only what the decoder needs
     */
    RasterImage(Head head, String format, byte[] bytes) {
        this.head = head;
        this.format = format;
        this.bytes = bytes;
    }

    /**
     * Decodes it, turns it upright, makes it small and writes it anew.
     *
     * @param side
     *            what its longer side is at most then, in pixels
     * @param most
     *            how many bytes it takes at most
     * @return PNG, or JPEG when it came as one or is shorter so
     * @throws PictureException
     *             when it is damaged
     */
    public byte[] smaller(int side, int most) throws PictureException {
        try {
            return write(upright(fitted(decode(), side)), most);
        } catch (IOException | RuntimeException e) {
            // A decoder meets damage in many ways: bad tables, wrong sizes, missing rows.
            throw Head.damaged(head.name());
        }
    }

    private BufferedImage decode() throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            var param = reader.getDefaultReadParam();
            var step = 1;
            while ((long) head.width() * head.height() * head.pixelBytes() / ((long) step * step) > MEMORY) {
                step++;
            }
            param.setSourceSubsampling(step, step, 0, 0);
            var broken = new AtomicBoolean();
            reader.addIIOReadWarningListener((ImageReader source, @Nullable String warning) -> broken
                    .compareAndSet(false, breaksOff(String.valueOf(warning))));
            var image = reader.read(0, param);
            if (broken.get()) {
                throw new IOException("The image breaks off");
            }
            return image;
        } finally {
            reader.dispose();
        }
    }

    private static boolean breaksOff(String warning) {
        var words = warning.toLowerCase(Locale.ROOT);
        return words.contains("premature") || words.contains("corrupt");
    }

    /** Halves it as often as it can, so that every pixel counts, and then makes it as small as it has to be. */
    private static BufferedImage fitted(BufferedImage image, int side) {
        var scale = Math.min(1, (double) side / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var now = image;
        while (now.getWidth() >= 2 * width && now.getHeight() >= 2 * height && scale < 1) {
            now = drawn(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        return drawn(now, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var copy = empty(image, width, height);
        var graphics = copy.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return copy;
    }

    private static BufferedImage empty(BufferedImage like, int width, int height) {
        return new BufferedImage(width, height,
                like.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    private BufferedImage upright(BufferedImage image) {
        var turn = head.turn();
        if (turn.equals(Turn.NONE)) {
            return image;
        }
        var turned = turn.swaps()
                ? empty(image, image.getHeight(), image.getWidth())
                : empty(image, image.getWidth(), image.getHeight());
        var graphics = turned.createGraphics();
        graphics.drawImage(image, turn.upright(image.getWidth(), image.getHeight()), null);
        graphics.dispose();
        return turned;
    }

    private byte[] write(BufferedImage image, int most) throws IOException {
        if ("png".equals(format)) {
            var png = encoded(image, "png", 1);
            if (png.length <= most) {
                return png;
            }
        }
        var opaque = onPaper(image);
        for (var quality : QUALITIES) {
            var jpeg = encoded(opaque, "jpeg", quality);
            if (jpeg.length <= most) {
                return jpeg;
            }
        }
        return write(drawn(opaque, Math.max(1, image.getWidth() / 2), Math.max(1, image.getHeight() / 2)), most);
    }

    private static BufferedImage onPaper(BufferedImage image) {
        var paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return paper;
    }

    private static byte[] encoded(BufferedImage image, String format, double quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var out = new ByteArrayOutputStream(65_536);
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var param = writer.getDefaultWriteParam();
            if (quality < 1) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality((float) quality);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
