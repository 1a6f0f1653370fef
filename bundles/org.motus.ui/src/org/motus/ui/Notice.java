package org.motus.ui;

import java.nio.file.Path;
import java.util.List;
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
 * @param acts
 *            what the clinician may do about it, each a button
 */
public record Notice(Kind kind, Topic topic, String sentence, String advice, Optional<Path> file, List<Act> acts) {

    /**
     * One thing to do about a notice.
     *
     * @param label
     *            words of the button
     * @param work
     *            runs on the UI thread; takes the notice away when it is settled
     */
    public record Act(String label, Runnable work) {
    }

    /** A notice with nothing to do about it. */
    public Notice(Kind kind, Topic topic, String sentence, String advice, Optional<Path> file) {
        this(kind, topic, sentence, advice, file, List.of());
    }

    /** How a notice looks. */
    public enum Kind {
        /** It is done. */
        DONE,
        /** It was refused or failed. */
        FAILED,
        /** It waits for an answer. */
        OFFER
    }

    /** What a notice is about. */
    public enum Topic {
        /** Opening and reading the clinic. */
        CLINIC,
        /** Reading and saving the active patient's record. */
        RECORD,
        /** The active patient's program and handout. */
        PROGRAM,
        /** The library and the clinic's own exercises. */
        LIBRARY
    }

    /** Something failed. */
    public static Notice failed(Topic topic, String sentence, String advice) {
        return new Notice(Kind.FAILED, topic, sentence, advice, Optional.empty());
    }

    /** Something was done that the clinician should know of. */
    public static Notice done(Topic topic, String sentence, String advice) {
        return new Notice(Kind.DONE, topic, sentence, advice, Optional.empty());
    }

    /** Something that waits for the clinician's word. */
    public static Notice offer(Topic topic, String sentence, String advice, List<Act> acts) {
        return new Notice(Kind.OFFER, topic, sentence, advice, Optional.empty(), acts);
    }

    /** A file is written. */
    public static Notice written(Topic topic, String sentence, Path file) {
        return new Notice(Kind.DONE, topic, sentence, "", Optional.of(file));
    }
}
