package org.motus.library.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Reads a small file of the content that is a plain table: a list of rows, each with the same keys. */
final class RowReader {

    private final YamlEvents events;
    private final Set<String> keys;

    /** @param keys the keys that each row has, none more and none less */
    RowReader(YamlFile file, Set<String> keys) {
        events = new YamlEvents(file, true);
        this.keys = keys;
    }

    /** @return the rows; a single value is a list of one */
    List<Map<String, List<String>>> read() {
        var rows = new ArrayList<Map<String, List<String>>>();
        var root = events.root();
        if (root.getEventId() != Event.ID.SequenceStart) {
            throw events.failure(root, "the file must be a list of rows");
        }
        for (var row = events.next(); row.getEventId() != Event.ID.SequenceEnd; row = events.next()) {
            rows.add(row(row));
        }
        events.end();
        return rows;
    }

    private Map<String, List<String>> row(Event start) {
        if (start.getEventId() != Event.ID.MappingStart) {
            throw events.failure(start, "a row must be a map of keys and values");
        }
        var row = new LinkedHashMap<String, List<String>>();
        for (var key = events.nextKey(); key != null; key = events.nextKey()) {
            if (!keys.contains(key.getValue()) || row.put(key.getValue(), values(events.next())) != null) {
                throw events.failure(key, "the key " + key.getValue() + " is not known here or stands twice; a row has "
                        + String.join(", ", keys));
            }
        }
        if (!row.keySet().equals(keys)) {
            throw events.failure(start, "a row needs all of " + String.join(", ", keys));
        }
        return row;
    }

    private List<String> values(Event value) {
        if (value.getEventId() != Event.ID.SequenceStart) {
            return List.of(text(value));
        }
        var all = new ArrayList<String>();
        for (var item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
            all.add(text(item));
        }
        return all;
    }

    private String text(Event value) {
        if (value instanceof ScalarEvent scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw events.failure(value, "a value must be one text that is not empty");
    }
}
