package org.motus.library.internal;

import java.util.Iterator;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.LibraryException;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * The events of one file, one after the other, and the messages about them.
 */
final class YamlEvents {

    private final String path;
    private final Iterator<Event> events;

    YamlEvents(YamlFile file, boolean marked) {
        path = file.path();
        events = file.events(marked).iterator();
    }

    /**
     * Skips to the root of the first document.
     *
     * @return the event of the root
     */
    Event root() {
        expect(Event.ID.StreamStart);
        var first = events.next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            throw failure(first, "the file is empty");
        }
        return next();
    }

    Event next() {
        var event = events.next();
        if (event.getEventId() == Event.ID.Alias || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw failure(event, "anchors (&) and aliases (*) are not allowed; write the text out");
        }
        return event;
    }

    /**
     * Reads the next key of a map.
     *
     * @return the key, null at the end of the map
     */
    @Nullable
    ScalarEvent nextKey() {
        var event = next();
        if (event.getEventId() == Event.ID.MappingEnd) {
            return null;
        }
        if (event instanceof ScalarEvent key) {
            return key;
        }
        throw failure(event, "a key must be one word");
    }

    /**
     * Checks that the file ends here.
     */
    void end() {
        expect(Event.ID.DocumentEnd);
        expect(Event.ID.StreamEnd);
    }

    LibraryException failure(Event at, String what) {
        var line = at.getStartMark().map(mark -> ", line " + (mark.getLine() + 1)).orElse("");
        return new LibraryException("Content file " + path + line + ": " + what + ".");
    }

    private void expect(Event.ID id) {
        var event = events.next();
        if (event.getEventId() != id) {
            throw failure(event, "a file holds one document and nothing after it");
        }
    }
}
