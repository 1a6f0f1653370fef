package org.motus.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.library.Exercise;
import org.motus.store.ClinicException.Reason;

/** The document that a version of a clinic's own exercise is kept as: XMI, made short, and its SHA-256. */
public final class ExerciseDocument {

    private final byte[] bytes;
    private final String contentHash;

    private ExerciseDocument(byte[] bytes, String contentHash) {
        this.bytes = bytes;
        this.contentHash = contentHash;
    }

    /**
     * Writes an exercise.
     *
     * @param exercise
     *            not changed and not moved out of what contains it
     * @throws ClinicException
     *             {@link Reason#INVALID} when {@link ExerciseRules} refuse it
     */
    public static ExerciseDocument of(Exercise exercise) throws ClinicException {
        ExerciseRules.check(requireNonNull(exercise));
        try {
            var bytes = Xmi.write(exercise);
            ExerciseRules.checkLength(bytes.length);
            return new ExerciseDocument(bytes, Xmi.hash(bytes));
        } catch (IOException e) {
            throw new ClinicException(Reason.FAILED, "The exercise could not be written as a document.", e);
        }
    }

    /**
     * Takes back a document that {@link #packed} made short.
     *
     * @param contentHash
     *            64 hexadecimal digits stored beside it
     * @throws ClinicException
     *             {@link Reason#DAMAGED} when it is not the one that was saved
     */
    public static ExerciseDocument unpacked(byte[] packed, String contentHash) throws ClinicException {
        try {
            var bytes = Packing.unpack(packed);
            if (Xmi.hash(bytes).equals(contentHash)) {
                return new ExerciseDocument(bytes, contentHash);
            }
        } catch (IOException e) {
            throw damaged(e);
        }
        throw damaged(null);
    }

    /**
     * @return a copy of the caller's own, contained in no resource
     * @throws ClinicException
     *             {@link Reason#DAMAGED} when the document holds no exercise
     */
    public Exercise read() throws ClinicException {
        try {
            return Xmi.read(bytes, Exercise.class).orElseThrow(() -> damaged(null));
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** @return the document made short for keeping */
    public byte[] packed() {
        return Packing.pack(bytes);
    }

    /** @return SHA-256 of the document, 64 lower-case hexadecimal digits */
    public String contentHash() {
        return contentHash;
    }

    private static ClinicException damaged(@Nullable Throwable cause) {
        return new ClinicException(Reason.DAMAGED,
                "An exercise of the clinic's own was changed outside Motus, so it cannot"
                        + " be used; restore the clinic from a backup.",
                cause);
    }
}
