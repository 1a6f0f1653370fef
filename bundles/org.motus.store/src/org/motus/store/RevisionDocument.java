package org.motus.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.program.Program;
import org.motus.store.ClinicException.Reason;

/**
 * The document that a saved program is kept as: UTF-8 XMI, the same bytes for the same program, and their SHA-256.
 */
public final class RevisionDocument {

    private final byte[] bytes;
    private final String contentHash;

    private RevisionDocument(byte[] bytes, String contentHash) {
        this.bytes = bytes;
        this.contentHash = contentHash;
    }

    /**
     * Writes a program.
     *
     * @param program
     *            the program; not changed and not moved out of what contains it
     * @return its document
     * @throws ClinicException
     *             {@link Reason#INVALID} when a text holds a character that no document can hold
     */
    public static RevisionDocument of(Program program) throws ClinicException {
        TextRules.checkDocumentTexts("program", requireNonNull(program));
        try {
            var bytes = Xmi.write(program);
            return new RevisionDocument(bytes, Xmi.hash(bytes));
        } catch (IOException e) {
            throw new ClinicException(Reason.FAILED, "The program could not be written as a document.", e);
        }
    }

    /**
     * Takes back a stored document.
     *
     * @param text
     *            the document as stored
     * @param contentHash
     *            64 hexadecimal digits stored beside it
     * @return the document, checked against its hash
     * @throws ClinicException
     *             {@link Reason#DAMAGED} when the text is not the one that was saved
     */
    public static RevisionDocument stored(String text, String contentHash) throws ClinicException {
        return checked(text.getBytes(StandardCharsets.UTF_8), contentHash);
    }

    /**
     * Takes back a document that {@link #packed} made short.
     *
     * @param packed
     *            the bytes as stored
     * @param contentHash
     *            64 hexadecimal digits stored beside them
     * @return the document, checked against its hash
     * @throws ClinicException
     *             {@link Reason#DAMAGED} when the document is not the one that was saved
     */
    public static RevisionDocument unpacked(byte[] packed, String contentHash) throws ClinicException {
        try {
            return checked(Packing.unpack(packed), contentHash);
        } catch (IOException e) {
            throw changed(e);
        }
    }

    private static RevisionDocument checked(byte[] bytes, String contentHash) throws ClinicException {
        if (!Xmi.hash(bytes).equals(contentHash)) {
            throw changed(null);
        }
        return new RevisionDocument(bytes, contentHash);
    }

    /**
     * Reads the program.
     *
     * @return a copy of the caller's own, contained in no resource
     * @throws ClinicException
     *             {@link Reason#DAMAGED} when the document holds no program
     */
    public Program read() throws ClinicException {
        try {
            return Xmi.read(bytes, Program.class).orElseThrow(() -> unreadable(null));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** @return the document as text */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** @return the document made short for keeping; {@link #unpacked} takes it back */
    public byte[] packed() {
        return Packing.pack(bytes);
    }

    /** @return the document's length in bytes */
    public int length() {
        return bytes.length;
    }

    /** @return SHA-256 of the document's UTF-8 bytes, 64 lower-case hexadecimal digits */
    public String contentHash() {
        return contentHash;
    }

    private static ClinicException changed(@Nullable Throwable cause) {
        return new ClinicException(Reason.DAMAGED,
                "This saved program was changed outside Motus, so it cannot be used; restore the clinic from a backup.",
                cause);
    }

    private static ClinicException unreadable(@Nullable Throwable cause) {
        return new ClinicException(Reason.DAMAGED,
                "This saved program cannot be read; restore the clinic from a backup.", cause);
    }
}
