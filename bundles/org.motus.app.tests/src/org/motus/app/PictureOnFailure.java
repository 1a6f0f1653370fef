package org.motus.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps a picture of the window under {@code target/screens} when a scene fails. */
final class PictureOnFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext scene) {
        if (scene.getExecutionException().isPresent()) {
            new Screen().picture(folder().resolve(scene.getRequiredTestMethod().getName() + ".png"));
        }
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of(System.getProperty("motus.test.screens", "target/screens")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
