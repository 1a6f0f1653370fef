package org.motus.ui.library;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * A photo that lies under the figure while it is drawn. It lives in memory only: nothing of it, not even its name, gets
 * into a document, a preference or a log. It is forgotten with the editor.
 */
@NonNullByDefault({})
final class PosePhoto {

    private static final long LARGEST_FILE = 40_000_000;
    private static final long MOST_PIXELS = 60_000_000;
    /** More than a screen shows is left out while it is read. */
    private static final int WIDEST = 1400;
    private static final double GROWTH = 1.06;
    private static final double LEAST = .1;
    private static final double MOST = 8;
    private static final int OPAQUE = 255;
    private static final int SEE_THROUGH = 150;

    private final Display display;
    private final List<Runnable> listeners = new ArrayList<>();
    private Image image;
    private int opacity = 60;
    private double x;
    private double y;
    private double size = 1;
    private boolean held;

    PosePhoto(Display display) {
        this.display = display;
    }

    /** Tells why a photo was not taken: one sentence. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }

    /** Reads a photo, as large as a screen shows it; takes time. Its size is checked before anything is decoded. */
    static ImageData read(File file) throws Refused {
        if (file.length() > LARGEST_FILE) {
            throw new Refused(PoseMessages.photo_too_large);
        }
        try (var in = ImageIO.createImageInputStream(file)) {
            var readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                throw new Refused(PoseMessages.photo_unreadable);
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            // What a broken file makes a decoder throw says nothing to the reader, and may carry its name.
            throw new Refused(PoseMessages.photo_unreadable);
        }
    }

    private static ImageData read(ImageReader reader) throws IOException, Refused {
        if (!List.of("png", "jpeg").contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new Refused(PoseMessages.photo_unreadable);
        }
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new Refused(PoseMessages.photo_too_large);
        }
        var every = Math.max(1, (Math.max(width, height) + WIDEST - 1) / WIDEST);
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(every, every, 0, 0);
        var read = reader.read(0, wanted);
        var data = new ImageData(read.getWidth(), read.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        var row = new int[read.getWidth()];
        for (var line = 0; line < read.getHeight(); line++) {
            read.getRGB(0, line, row.length, 1, row, 0, row.length);
            for (var i = 0; i < row.length; i++) {
                row[i] &= 0xFFFFFF;
            }
            data.setPixels(0, line, row.length, row, 0);
        }
        return data;
    }

    /** Lays a photo under the figure, or takes it away. */
    void show(ImageData data) {
        dispose();
        image = data == null ? null : new Image(display, data);
        x = 0;
        y = 0;
        size = 1;
        held = data != null;
        fire();
    }

    boolean present() {
        return image != null;
    }

    /** @return whether the mouse moves the photo and not the figure */
    boolean held() {
        return held && present();
    }

    void hold(boolean now) {
        held = now;
        fire();
    }

    int opacity() {
        return opacity;
    }

    /** @param percent 0 to 100 */
    void opacity(int percent) {
        opacity = percent;
        fire();
    }

    /** @return how strongly the figure is painted over a photo */
    int figureAlpha() {
        return held() ? SEE_THROUGH : OPAQUE - opacity / 2;
    }

    void move(int right, int down, int width) {
        x += (double) right / width;
        y += (double) down / width;
        fire();
    }

    void grow(boolean larger) {
        size = Math.max(LEAST, Math.min(MOST, larger ? size * GROWTH : size / GROWTH));
        fire();
    }

    void paint(GC gc, Rectangle place) {
        if (image == null) {
            return;
        }
        var bounds = image.getBounds();
        var scale = size * Math.min(1.0 * place.width / bounds.width, 1.0 * place.height / bounds.height);
        var width = Math.max(1, (int) (bounds.width * scale));
        var height = Math.max(1, (int) (bounds.height * scale));
        gc.setClipping(place);
        gc.setAlpha(opacity * OPAQUE / 100);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, bounds.width, bounds.height,
                place.x + (int) ((place.width - width) / 2.0 + x * place.width),
                place.y + (int) ((place.height - height) / 2.0 + y * place.width), width, height);
        gc.setAlpha(OPAQUE);
        gc.setClipping((Rectangle) null);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void fire() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    void dispose() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
