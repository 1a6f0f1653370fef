package org.motus.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** The icons that were drawn so far, for one display; they are freed with it. UI thread only, but for the reading. */
final class IconCache {

    private static final String KEY = "org.motus.ui.icons";

    private record Key(Icon icon, int size, RGB color) {
    }

    private final Map<Key, Image> images = new HashMap<>();
    private final Display display;

    private IconCache(Display display) {
        this.display = display;
        display.disposeExec(() -> images.values().forEach(Image::dispose));
    }

    static IconCache of(Display display) {
        if (display.getData(KEY) instanceof IconCache cache) {
            return cache;
        }
        var cache = new IconCache(display);
        display.setData(KEY, cache);
        return cache;
    }

    Image image(Icon icon, int size, RGB color) {
        return images.computeIfAbsent(new Key(icon, size, color), this::draw);
    }

    private Image draw(Key key) {
        ImageDataProvider provider = zoom -> data(key.icon(), key.size(), zoom, key.color());
        return new Image(display, provider);
    }

    /** Draws an icon anew for a zoom, never stretches one: lines stay sharp. */
    static ImageData data(Icon icon, int size, int zoom, RGB color) {
        var pixels = Math.max(1, Math.round(size * zoom / 100f));
        var svg = source(icon)
                .replace("currentColor", "#%02x%02x%02x".formatted(color.red, color.green, color.blue))
                .replace("width=\"24\"", "width=\"" + pixels + "\"")
                .replace("height=\"24\"", "height=\"" + pixels + "\"");
        return new ImageData(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static String source(Icon icon) {
        try (var stream = Icon.class.getResourceAsStream(icon.file())) {
            if (stream == null) {
                throw new IllegalStateException("The icon " + icon + " is missing in this program.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
