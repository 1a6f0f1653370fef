package org.motus.care;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Features that are merged as one value.
 *
 * @param features
 *            one, or several that only make sense together
 * @param kind
 *            how they are merged
 * @param fits
 *            true for an object in which features of two writers may stand side by side
 */
record FeatureGroup(List<EStructuralFeature> features, Kind kind, Predicate<EObject> fits) {

    /** How features are merged. */
    enum Kind {
        /** One value. */
        VALUE,
        /** A value that follows from others: nobody is asked about it. */
        QUIET,
        /** Belongs to the copy, not to the content: an id, a version. */
        OWN,
        /** Values without order, each of which is there or not. */
        SET,
        /** One contained object, merged feature by feature. */
        PART,
        /** Contained objects, each found again by its key. */
        ENTRIES
    }

    FeatureGroup {
        features = List.copyOf(features);
    }

    EStructuralFeature first() {
        return Objects.requireNonNull(features.getFirst());
    }

    List<FeatureGroup> singles() {
        return features.stream().map(feature -> new FeatureGroup(List.of(feature), kind, fits)).toList();
    }

    /** @return true when two objects say the same in all features */
    boolean same(EObject one, EObject other) {
        return features.stream().allMatch(feature -> same(one.eGet(feature), other.eGet(feature)));
    }

    @SuppressWarnings("unchecked")
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof EObject first && other instanceof EObject second) {
            return EcoreUtil.equals(first, second);
        }
        if (one instanceof List<?> first && other instanceof List<?> second && !first.isEmpty()
                && first.getFirst() instanceof EObject) {
            return EcoreUtil.equals((List<EObject>) first, (List<EObject>) second);
        }
        // The store gives an empty text where a form has none.
        return Objects.equals("".equals(one) ? null : one, "".equals(other) ? null : other);
    }
}
