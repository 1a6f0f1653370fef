package org.motus.store;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.motus.model.library.LibraryPackage;
import org.motus.model.program.ProgramPackage;

/** Writes an object as a document and reads it back: UTF-8 XMI, the same bytes for the same object. */
final class Xmi {

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

    private Xmi() {
    }

    /** @param object not changed and not moved out of what contains it */
    static byte[] write(EObject object) throws IOException {
        var out = new ByteArrayOutputStream(32_768);
        new Borrowing(object).save(out, SAVE_OPTIONS);
        return out.toByteArray();
    }

    /** @return the one object that a document holds, contained in no resource; empty when it holds something else */
    static <T extends EObject> Optional<T> read(byte[] bytes, Class<T> type) throws IOException {
        var resource = newResource();
        resource.load(new ByteArrayInputStream(bytes), LOAD_OPTIONS);
        if (resource.getContents().size() != 1 || !type.isInstance(resource.getContents().get(0))) {
            return Optional.empty();
        }
        var object = type.cast(resource.getContents().get(0));
        resource.getContents().clear();
        return Optional.of(object);
    }

    /** @return SHA-256, 64 lower-case hexadecimal digits */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java run time has SHA-256.", e);
        }
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

    private static XMIResourceImpl newResource() {
        // Touching the packages registers them, so that documents also load where no OSGi framework runs.
        requireNonNull(LibraryPackage.eINSTANCE);
        requireNonNull(ProgramPackage.eINSTANCE);
        return new XMIResourceImpl(DOCUMENT);
    }
}
