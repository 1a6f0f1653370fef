package org.motus.store;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.ClinicPackage;
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
    private static final byte[] END = HashedWords.form(".");
    private static final Type[] TYPES = types();

    /** An attribute or a contained list: its number in its type and the form of its name. */
    private record Feature(int id, byte[] name) {

        static Feature of(EStructuralFeature feature) {
            return new Feature(feature.getFeatureID(), HashedWords.form(feature.getName()));
        }
    }

    /** What of a type goes into the form, in order of name. A record has many objects of few types. */
    private record Type(byte[] name, Feature[] attributes, Feature[] containments) {

        static Type of(EClass type) {
            return new Type(HashedWords.form(type.getName()),
                    byName(type.getEAllAttributes().stream().filter(one -> !one.isTransient() && !one.isDerived())),
                    byName(type.getEAllContainments().stream()));
        }

        private static Feature[] byName(Stream<? extends EStructuralFeature> features) {
            return features.sorted(Comparator.comparing(EStructuralFeature::getName)).map(Feature::of)
                    .toArray(Feature[]::new);
        }
    }

    private final HashedWords words = new HashedWords();

    private RecordHash() {
    }

    /** @return the types of a record, each where its number says; those of the package have no supertypes */
    private static Type[] types() {
        var types = new Type[ClinicPackage.eINSTANCE.getEClassifiers().size()];
        for (var classifier : ClinicPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                types[type.getClassifierID()] = Type.of(type);
            }
        }
        return types;
    }

    /**
     * @param patient
     *            a record as it was loaded or stored, with its version
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(Patient patient) {
        var hash = new RecordHash();
        hash.words.add(FORM);
        hash.object((InternalEObject) patient);
        return hash.words.hash();
    }

    private void object(InternalEObject object) {
        var type = TYPES[object.eClass().getClassifierID()];
        words.addForm(type.name());
        for (var attribute : type.attributes()) {
            if (object.eIsSet(attribute.id())) {
                attribute(attribute, object.eGet(attribute.id(), true, true));
            }
        }
        for (var containment : type.containments()) {
            if (object.eIsSet(containment.id())) {
                contents(containment, object.eGet(containment.id(), true, true));
            }
        }
        words.addForm(END);
    }

    private void attribute(Feature attribute, @Nullable Object value) {
        words.addForm(attribute.name());
        if (value instanceof List<?> values) {
            values.forEach(this::value);
            words.addForm(END);
        } else {
            value(value);
        }
    }

    private void contents(Feature containment, @Nullable Object contents) {
        words.addForm(containment.name());
        if (contents instanceof List<?> children) {
            for (var child : children) {
                object((InternalEObject) child);
            }
        } else if (contents instanceof InternalEObject child) {
            object(child);
        }
        words.addForm(END);
    }

    private void value(@Nullable Object value) {
        words.add(value instanceof Enumerator literal ? literal.getName() : String.valueOf(value));
    }
}
