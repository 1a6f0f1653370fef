package org.motus.ui;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One message for the clinician.
 *
 * @param kind
 *            how it looks
 * @param topic
 *            what it is about; a new notice on a topic replaces the old one
 * @param sentence
 *            what happened
 * @param advice
 *            what is safe and what to do, may be empty
 * @param file
 *            a file that was written and can be opened
 */
public record Notice(Kind kind, Topic topic, String sentence, String advice, Optional<Path> file) {

    /** How a notice looks. */
    public enum Kind {
        /** It is done. */
        DONE,
        /** It was refused or failed. */
        FAILED
    }

    /** What a notice is about. */
    public enum Topic {
        /** Opening and reading the clinic. */
        CLINIC,
        /** Reading and saving the active patient's record. */
        RECORD,
        /** The active patient's program and handout. */
        PROGRAM
    }

    /** Something failed. */
    public static Notice failed(Topic topic, String sentence, String advice) {
        return new Notice(Kind.FAILED, topic, sentence, advice, Optional.empty());
    }

    /** A file is written. */
    public static Notice written(Topic topic, String sentence, Path file) {
        return new Notice(Kind.DONE, topic, sentence, "", Optional.of(file));
    }
}
