package org.motus.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.Patient;

/**
 * The hash of a patient's record: SHA-256, in 64 lower-case hexadecimal digits, over a form that says the same for the
 * same content, whatever database holds it.
 *
 * <p>
 * The form of an object is the words <code>motus-record-1</code> for the patient, then for every object: its type; its
 * attributes in order of name, each as name and values; its contained lists in order of name, each as name and the
 * objects in it; a word that ends it. What is not set, or as it is by default, is left out, so that a later version of
 * the model may add to it. Each word is written as its length in bytes in decimal digits, a colon, and the word in
 * UTF-8. Days and moments are ISO 8601, numbers as Java writes them, choices by name.
 */
public final class RecordHash {

    private static final String FORM = "motus-record-1";
    private static final String END = ".";

    /** What of a type goes into the form, in order of name. A record has many objects of few types. */
    private record Features(List<EAttribute> attributes, List<EReference> containments) {

        static Features of(EClass type) {
            return new Features(
                    byName(type.getEAllAttributes().stream().filter(one -> !one.isTransient() && !one.isDerived())),
                    byName(type.getEAllContainments().stream()));
        }

        private static <T extends EStructuralFeature> List<T> byName(Stream<T> features) {
            return features.sorted(Comparator.comparing(EStructuralFeature::getName)).toList();
        }
    }

    private final Map<EClass, Features> known = new HashMap<>();
    private final MessageDigest digest;

    private RecordHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java run time has SHA-256.", e);
        }
    }

    /**
     * @param patient
     *            a record as it was loaded or stored, with its version
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(Patient patient) {
        var hash = new RecordHash();
        hash.word(FORM);
        hash.object(patient);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void object(EObject object) {
        var type = object.eClass();
        word(type.getName());
        var features = known.computeIfAbsent(type, Features::of);
        for (var attribute : features.attributes()) {
            attribute(object, attribute);
        }
        for (var containment : features.containments()) {
            contents(object, containment);
        }
        word(END);
    }

    private void attribute(EObject object, EAttribute attribute) {
        if (!object.eIsSet(attribute)) {
            return;
        }
        word(attribute.getName());
        if (object.eGet(attribute) instanceof List<?> values) {
            values.forEach(this::value);
            word(END);
        } else {
            value(object.eGet(attribute));
        }
    }

    private void contents(EObject object, EReference containment) {
        if (!object.eIsSet(containment)) {
            return;
        }
        word(containment.getName());
        if (object.eGet(containment) instanceof List<?> children) {
            children.forEach(child -> object((EObject) child));
        } else if (object.eGet(containment) instanceof EObject child) {
            object(child);
        }
        word(END);
    }

    private void value(@Nullable Object value) {
        word(value instanceof Enumerator literal ? literal.getName() : String.valueOf(value));
    }

    private void word(@Nullable String text) {
        var bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ':');
        digest.update(bytes);
    }
}
