package org.motus.library.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The keys of content files: the feature names of the model in snake case, so holdSeconds is hold_seconds.
 */
final class FeatureNames {

    private final Map<EClass, Map<String, EStructuralFeature>> features = new HashMap<>();

    Optional<EStructuralFeature> feature(EClass owner, String key) {
        return Optional.ofNullable(of(owner).get(key));
    }

    String known(EClass owner) {
        return String.join(", ", of(owner).keySet());
    }

    private Map<String, EStructuralFeature> of(EClass owner) {
        return features.computeIfAbsent(owner, FeatureNames::byKey);
    }

    private static Map<String, EStructuralFeature> byKey(EClass owner) {
        var byKey = new TreeMap<String, EStructuralFeature>();
        for (var feature : owner.getEAllStructuralFeatures()) {
            byKey.put(snakeCase(feature.getName()), feature);
        }
        return byKey;
    }

    static String snakeCase(String name) {
        var snake = new StringBuilder(name.length() + 4);
        for (var letter : name.toCharArray()) {
            if (Character.isUpperCase(letter) && !snake.isEmpty()) {
                snake.append('_');
            }
            snake.append(letter);
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }
}
