package org.motus.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;

/** The sign of the program on its window and in the task bar, drawn at each size that a desktop asks for. */
@NonNullByDefault({})
final class AppIcon {

    private static final int[] SIZES = { 16, 24, 32, 48, 64, 128, 256 };

    private AppIcon() {
    }

    /** Gives a window its sign; the pictures are freed with it. */
    static void on(Shell shell) {
        var svg = source();
        var images = IntStream.of(SIZES).mapToObj(size -> new Image(shell.getDisplay(), data(svg, size)))
                .toArray(Image[]::new);
        shell.setImages(images);
        shell.addDisposeListener(event -> {
            for (var image : images) {
                image.dispose();
            }
        });
    }

    private static ImageData data(String svg, int size) {
        var sized = svg.replace("width=\"256\" height=\"256\"", "width=\"" + size + "\" height=\"" + size + "\"");
        return new ImageData(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)));
    }

    private static String source() {
        try (var stream = AppIcon.class.getResourceAsStream("/icons/motus.svg")) {
            if (stream == null) {
                throw new IllegalStateException("The sign of the program is missing in it.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
