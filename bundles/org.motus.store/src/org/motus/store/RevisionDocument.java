package org.motus.store;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.library.LibraryPackage;
import org.motus.model.program.Program;
import org.motus.model.program.ProgramPackage;
import org.motus.store.ClinicException.Reason;

/**
 * The document that a saved program is kept as: UTF-8 XMI, the same bytes for the same program, and their SHA-256.
 */
public final class RevisionDocument {

    private static final URI DOCUMENT = URI.createURI("urn:motus:revision");

    private static final Map<String, Boolean> PARSER_FEATURES = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false);

    private static final Map<String, Object> SAVE_OPTIONS = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            XMLResource.OPTION_SCHEMA_LOCATION, false,
            XMLResource.OPTION_FORMATTED, false,
            XMLResource.OPTION_CONFIGURATION_CACHE, true);

    private static final Map<String, Object> LOAD_OPTIONS = Map.of(
            XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES,
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);

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
        var resource = new Borrowing(program);
        var out = new ByteArrayOutputStream(32_768);
        try {
            resource.save(out, SAVE_OPTIONS);
        } catch (IOException e) {
            throw new ClinicException(Reason.FAILED, "The program could not be written as a document.", e);
        }
        var bytes = out.toByteArray();
        return new RevisionDocument(bytes, hash(bytes));
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
        if (!hash(bytes).equals(contentHash)) {
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
        var resource = newResource();
        try {
            resource.load(new ByteArrayInputStream(bytes), LOAD_OPTIONS);
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Program program)) {
            throw unreadable(null);
        }
        resource.getContents().clear();
        return program;
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

    /** Writes an object that stays where it is: a resource of the usual kind would take it over. */
    @NonNullByDefault({})
    private static final class Borrowing extends XMIResourceImpl {

        private final EList<EObject> borrowed;

        Borrowing(EObject object) {
            super(DOCUMENT);
            borrowed = ECollections.singletonEList(object);
        }

        @Override
        public EList<EObject> getContents() {
            return borrowed;
        }
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

    private static XMIResourceImpl newResource() {
        // Touching the packages registers them, so that documents also load where no OSGi framework runs.
        requireNonNull(LibraryPackage.eINSTANCE);
        requireNonNull(ProgramPackage.eINSTANCE);
        return new XMIResourceImpl(DOCUMENT);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java run time has SHA-256.", e);
        }
    }
}
