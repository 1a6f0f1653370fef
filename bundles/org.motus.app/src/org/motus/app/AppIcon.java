package org.motus.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.motus.ui.OnScreen;

/** The sign of the program on its window and in the task bar, drawn at each size that a desktop asks for. */
@NonNullByDefault({})
final class AppIcon {

    private static final long DELAY_MILLIS = 800;
    private static final int[] SIZES = { 16, 24, 32, 48, 64, 128, 256 };

    private AppIcon() {
    }

    /**
     * Gives a window its sign, soon: seven sizes are drawn in the background, when the first page has been painted. The
     * pictures are freed with the window.
     */
    static void on(Shell shell) {
        var job = Job.createSystem("sign of the program", (ICoreRunnable) monitor -> {
            var svg = source();
            var pictures = IntStream.of(SIZES).mapToObj(size -> data(svg, size)).toList();
            OnScreen.later(shell, () -> show(shell, pictures));
        });
        job.schedule(DELAY_MILLIS);
    }

    private static void show(Shell shell, List<ImageData> pictures) {
        var images = pictures.stream().map(data -> new Image(shell.getDisplay(), data)).toArray(Image[]::new);
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
