package org.motus.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.motus.figures.Drawings;
import org.motus.figures.ExercisePictures;
import org.motus.handout.HandoutException.Reason;
import org.motus.handout.HandoutProgress.Stage;
import org.motus.handout.internal.FontKit;
import org.motus.handout.internal.HandoutPrinter;
import org.motus.handout.internal.SafeFile;

/**
 * Makes handouts. Keeps the fonts it has read, so one instance that makes several is faster than several instances.
 * Safe for use by several threads.
 */
public final class Handout {

    private static final int USUAL_BYTES = 256 * 1024;

    private final HandoutPrinter printer;

    /** With the drawings that ship with the product. */
    public Handout() {
        this(new ExercisePictures(Drawings.shipped()));
    }

    /** @param pictures says what an exercise shows */
    public Handout(ExercisePictures pictures) {
        printer = new HandoutPrinter(new FontKit(), pictures);
    }

    /**
     * Writes a handout. Nothing reaches the stream before the whole document is made.
     *
     * @param request what to print
     * @param out where to; left open
     * @param progress follows the stages and may stop them
     * @return the number of pages, and what the clinician should know
     * @throws HandoutException with {@link Reason#CANCELLED} when stopped, {@link Reason#LAYOUT_FAILED} when the pages
     *     cannot be made, {@link Reason#NOT_WRITABLE} when the stream refuses
     */
    public HandoutResult write(HandoutRequest request, OutputStream out, HandoutProgress progress)
            throws HandoutException {
        var bytes = new ByteArrayOutputStream(USUAL_BYTES);
        var result = printer.print(request, bytes, progress);
        try {
            bytes.writeTo(out);
            return result;
        } catch (IOException e) {
            throw new HandoutException(Reason.NOT_WRITABLE, "The handout could not be written.", e);
        }
    }

    /**
     * Saves a handout as a file, whole or not at all: it is written beside its place under another name, forced to the
     * disk, then moved.
     *
     * @param request what to print
     * @param target the file
     * @param overwrite whether a file of that name may be replaced
     * @param progress follows the stages and may stop them
     * @return the number of pages, and what the clinician should know
     * @throws HandoutException with any {@link Reason}; the folder is then as it was
     */
    public HandoutResult save(HandoutRequest request, Path target, boolean overwrite, HandoutProgress progress)
            throws HandoutException {
        var file = new SafeFile(target, overwrite);
        file.check();
        var bytes = new ByteArrayOutputStream(USUAL_BYTES);
        var result = printer.print(request, bytes, progress);
        printer.enter(Stage.STORE, progress);
        file.store(bytes.toByteArray(), progress);
        return result;
    }
}
