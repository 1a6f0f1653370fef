package org.motus.store.jdbc;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.motus.model.clinic.ClinicPackage;
import org.motus.model.clinic.Patient;

/**
 * Copies a record for saving: the caller's own stays as it is. Everything in the copy that can have an id has one, and only
 * what is set is copied, so that a zero has no sign, as in Derby. A record has many objects of few types, so what a type consists of is looked up once.
 */
final class RecordCopy {

    private static final int NO_ID = -1;
    private static final Type[] TYPES = types();

    /**
     * Numbers of features.
     *
     * @param id
     *            {@link #NO_ID} when objects of the type have none
     */
    private record Type(EClass type, int id, int[] values, int[] lists, int[] contents) {

        static Type of(EClass type) {
            var id = type.getEIDAttribute();
            var attributes = type.getEAllAttributes();
            return new Type(type, id == null ? NO_ID : id.getFeatureID(),
                    numbers(attributes.stream().filter(one -> !one.isMany())),
                    numbers(attributes.stream().filter(EStructuralFeature::isMany)),
                    numbers(type.getEAllContainments().stream()));
        }

        private static int[] numbers(Stream<? extends EStructuralFeature> features) {
            return features.mapToInt(EStructuralFeature::getFeatureID).toArray();
        }
    }

    private RecordCopy() {
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

    static Patient of(Patient patient) {
        var copy = (Patient) copy((InternalEObject) patient);
        // A name that somebody does not have is an empty one.
        copy.setGivenName(Objects.requireNonNullElse(copy.getGivenName(), ""));
        copy.setFamilyName(Objects.requireNonNullElse(copy.getFamilyName(), ""));
        return copy;
    }

    private static InternalEObject copy(InternalEObject from) {
        var type = TYPES[from.eClass().getClassifierID()];
        var to = (InternalEObject) EcoreUtil.create(type.type());
        for (var feature : type.values()) {
            if (from.eIsSet(feature)) {
                to.eSet(feature, from.eGet(feature, true, true));
            }
        }
        for (var feature : type.lists()) {
            if (from.eIsSet(feature)) {
                list(to, feature).addAll(list(from, feature));
            }
        }
        for (var feature : type.contents()) {
            if (from.eIsSet(feature)) {
                var copies = (InternalEList<Object>) list(to, feature);
                for (var child : list(from, feature)) {
                    copies.addUnique(copy((InternalEObject) child));
                }
            }
        }
        complete(type, to);
        return to;
    }

    private static void complete(Type type, InternalEObject object) {
        if (type.id() != NO_ID && object.eGet(type.id(), true, true) == null) {
            object.eSet(type.id(), UUID.randomUUID().toString());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(InternalEObject object, int feature) {
        return (List<Object>) object.eGet(feature, true, true);
    }
}
