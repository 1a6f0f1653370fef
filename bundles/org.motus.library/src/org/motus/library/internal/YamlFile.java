package org.motus.library.internal;

import java.io.ByteArrayInputStream;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;

/**
 * The bytes of one content file.
 *
 * @param path  path below the content folder, for messages
 * @param bytes the text in UTF-8
 */
record YamlFile(String path, byte[] bytes) {

    // Line numbers cost about as much as parsing itself, so they are kept only when a message needs one.
    private static final LoadSettings PLAIN = settings(false);
    private static final LoadSettings MARKED = settings(true);

    /**
     * @param marked whether events know their line
     * @return the events of the file, parsed as they are taken
     */
    Iterable<Event> events(boolean marked) {
        return new Parse(marked ? MARKED : PLAIN).parseInputStream(new ByteArrayInputStream(bytes));
    }

    private static LoadSettings settings(boolean marks) {
        return LoadSettings.builder().setUseMarks(marks).setParseComments(false).build();
    }
}
