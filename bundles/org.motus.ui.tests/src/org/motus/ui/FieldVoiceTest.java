package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.ui.FieldVoice.Source;
import org.motus.ui.FieldVoice.Spoken;
import org.motus.ui.FieldVoice.Tone;

@DisplayName("The sentence below a field")
class FieldVoiceTest {

    private final FieldVoice voice = new FieldVoice();

    @Test
    @DisplayName("a fault comes before what was left out, and that before help")
    void order() {
        voice.say(Source.HINT, "One sentence is enough.");
        assertEquals(new Spoken(Tone.QUIET, "One sentence is enough."), voice.loudest());

        voice.say(Source.LEFT_OUT, "At most 100 letters; 1 was not taken.");
        assertEquals(Tone.CAUTION, voice.loudest().tone());

        voice.say(Source.OWNER, "Type a family name.");
        assertEquals(new Spoken(Tone.FAULT, "Type a family name."), voice.loudest());
    }

    @Test
    @DisplayName("help comes back when the fault is mended")
    void comesBack() {
        voice.say(Source.HINT, "One sentence is enough.");
        voice.say(Source.OWNER, "Type a goal.");
        voice.say(Source.OWNER, "");

        assertEquals(new Spoken(Tone.QUIET, "One sentence is enough."), voice.loudest());
    }

    @Test
    @DisplayName("nobody speaks at first, and the same sentence twice is no news")
    void news() {
        assertEquals("", voice.loudest().words());
        assertTrue(voice.say(Source.OWNER, "Type a goal."));
        assertFalse(voice.say(Source.OWNER, "Type a goal."));
    }
}
