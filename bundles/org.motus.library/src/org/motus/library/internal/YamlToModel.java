package org.motus.library.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.library.LibraryException;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Fills model objects from YAML events. Maps become objects, keys become features, lists become many-valued features.
 * Works on the events themselves: building YAML nodes first made a cold load several times slower.
 */
final class YamlToModel {

    private static final String FILES = "files";

    private final FeatureNames names = new FeatureNames();

    /**
     * Reads the index file: plain features of the library, and under "files" the paths for each list of the library.
     *
     * @param file    the index
     * @param library gets the plain features
     * @return the paths by the feature they fill, in the order of the file
     */
    Map<EReference, List<String>> readIndex(YamlFile file, EObject library) {
        return reading(file, events -> {
            var paths = new LinkedHashMap<EReference, List<String>>();
            requireMap(events, events.root(), "the index");
            eachKey(events, key -> {
                if (FILES.equals(key.getValue())) {
                    requireMap(events, events.next(), FILES);
                    eachKey(events, list -> paths.put(list(events, library.eClass(), list), paths(events, list)));
                } else {
                    readFeature(events, library, key);
                }
            });
            events.end();
            return paths;
        });
    }

    /**
     * Reads a file that holds one item or a list of items.
     *
     * @param file  the file
     * @param owner gets the items
     * @param list  the containment list to fill
     */
    void readItems(YamlFile file, EObject owner, EReference list) {
        var items = reading(file, events -> {
            var read = new ArrayList<EObject>();
            var root = events.root();
            if (root.getEventId() == Event.ID.SequenceStart) {
                for (var item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
                    read.add(readObject(events, list.getName(), item, list.getEReferenceType()));
                }
            } else {
                read.add(readObject(events, list.getName(), root, list.getEReferenceType()));
            }
            events.end();
            return read;
        });
        manyValues(owner, list).addAll(items);
    }

    /** Parses without line numbers, and once more with them when there is something to tell. */
    private static <T> T reading(YamlFile file, Function<YamlEvents, T> reader) {
        try {
            return reader.apply(new YamlEvents(file, false));
        } catch (LibraryException | YamlEngineException withoutLine) {
            try {
                return reader.apply(new YamlEvents(file, true));
            } catch (MarkedYamlEngineException e) {
                var line = e.getProblemMark().map(mark -> ", line " + (mark.getLine() + 1)).orElse("");
                throw new LibraryException("Content file " + file.path() + line + ": this is not valid YAML, "
                        + e.getProblem() + ".", e);
            } catch (YamlEngineException e) {
                throw new LibraryException("Content file " + file.path() + ": this is not valid YAML.", e);
            }
        }
    }

    private EReference list(YamlEvents events, EClass library, ScalarEvent key) {
        return names.feature(library, key.getValue()).filter(EReference.class::isInstance).map(EReference.class::cast)
                .orElseThrow(() -> unknown(events, library, key));
    }

    private static List<String> paths(YamlEvents events, ScalarEvent key) {
        var paths = new ArrayList<String>();
        requireList(events, events.next(), key.getValue());
        for (var path = events.next(); path.getEventId() != Event.ID.SequenceEnd; path = events.next()) {
            paths.add(requireScalar(events, path, key.getValue()).getValue());
        }
        return paths;
    }

    private EObject readObject(YamlEvents events, String key, Event start, EClass type) {
        requireMap(events, start, key);
        var object = EcoreUtil.create(type);
        eachKey(events, inner -> readFeature(events, object, inner));
        return object;
    }

    private void readFeature(YamlEvents events, EObject owner, ScalarEvent key) {
        var feature = names.feature(owner.eClass(), key.getValue())
                .orElseThrow(() -> unknown(events, owner.eClass(), key));
        var value = events.next();
        if (feature.isMany()) {
            requireList(events, value, key.getValue());
            var values = new ArrayList<Object>();
            for (var item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
                values.add(readValue(events, key.getValue(), item, feature));
            }
            manyValues(owner, feature).addAll(values);
        } else if (!(value instanceof ScalarEvent scalar && YamlScalar.isNull(scalar))) {
            owner.eSet(feature, readValue(events, key.getValue(), value, feature));
        }
    }

    private Object readValue(YamlEvents events, String key, Event value, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return readObject(events, key, value, reference.getEReferenceType());
        }
        return YamlScalar.value(events, key, requireScalar(events, value, key), (EDataType) feature.getEType());
    }

    private static void eachKey(YamlEvents events, Consumer<ScalarEvent> reader) {
        Set<String> seen = new HashSet<>();
        for (var key = events.nextKey(); key != null; key = events.nextKey()) {
            if (!seen.add(key.getValue())) {
                throw events.failure(key, "the key " + key.getValue() + " stands twice; keep one of them");
            }
            reader.accept(key);
        }
    }

    private LibraryException unknown(YamlEvents events, EClass owner, ScalarEvent key) {
        return events.failure(key, "the key " + key.getValue() + " is not known in a " + owner.getName() + "; it has "
                + names.known(owner));
    }

    private static void requireMap(YamlEvents events, Event start, String key) {
        if (start.getEventId() != Event.ID.MappingStart) {
            throw events.failure(start, key + " must be a map of keys and values");
        }
    }

    private static void requireList(YamlEvents events, Event start, String key) {
        if (start.getEventId() != Event.ID.SequenceStart) {
            throw events.failure(start, key + " must be a list");
        }
    }

    private static ScalarEvent requireScalar(YamlEvents events, Event event, String key) {
        if (event instanceof ScalarEvent scalar) {
            return scalar;
        }
        throw events.failure(event, key + " must be a single value");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> manyValues(EObject owner, EStructuralFeature feature) {
        return (List<Object>) owner.eGet(feature);
    }
}
