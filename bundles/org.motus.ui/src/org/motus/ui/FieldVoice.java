package org.motus.ui;

import java.util.EnumMap;
import java.util.Map;

/** Which of the sentences about a field is said: the first of those that have something to say. Free of widgets. */
final class FieldVoice {

    /** How a sentence is meant. */
    enum Tone {
        /** The value is not taken. */
        FAULT,
        /** The value is taken; look again. */
        CAUTION,
        /** Help. */
        QUIET
    }

    /** Who speaks, the most important first. */
    enum Source {
        /** What was typed cannot be read, or is outside the limits. */
        TYPING(Tone.FAULT),
        /** What the owner of the field finds wrong. */
        OWNER(Tone.FAULT),
        /** What was left out of what was typed. */
        LEFT_OUT(Tone.CAUTION),
        /** What the owner asks to look at again. */
        CAUTION(Tone.CAUTION),
        /** What was understood. */
        UNDERSTOOD(Tone.QUIET),
        /** Help by the owner. */
        HINT(Tone.QUIET);

        private final Tone tone;

        Source(Tone tone) {
            this.tone = tone;
        }
    }

    /**
     * One sentence and how it is meant.
     *
     * @param words
     *            empty when nobody has anything to say
     */
    record Spoken(Tone tone, String words) {
    }

    private final Map<Source, String> sentences = new EnumMap<>(Source.class);

    /** @return true when the sentence is another than before */
    boolean say(Source source, String words) {
        return !words.equals(sentences.put(source, words));
    }

    Spoken loudest() {
        return sentences.entrySet().stream().filter(entry -> !entry.getValue().isBlank()).findFirst()
                .map(entry -> new Spoken(entry.getKey().tone, entry.getValue()))
                .orElse(new Spoken(Tone.QUIET, ""));
    }
}
