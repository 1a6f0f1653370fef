package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.ui.TypingRules.Taken;

@DisplayName("What a field takes of what is typed")
class TypingRulesTest {

    private static final TypingRules NAME = new TypingRules(100, false);
    private static final TypingRules NOTE = new TypingRules(100, true);

    @Test
    @DisplayName("a name of 10,000 letters is cut at 100 with a sentence")
    void longName() {
        var taken = NAME.take("a".repeat(10_000), 100);

        assertEquals(new Taken("a".repeat(100), 9_900, 0), taken);
        assertEquals("At most 100 letters; 9,900 were not taken.", NAME.sentence(taken));
    }

    @Test
    @DisplayName("one letter too many is one")
    void oneTooMany() {
        assertEquals("At most 100 letters; 1 was not taken.", NAME.sentence(NAME.take("a", 0)));
    }

    @Test
    @DisplayName("what fits needs no sentence")
    void fits() {
        assertEquals("", NAME.sentence(NAME.take("Alex Example", 100)));
    }

    @Test
    @DisplayName("an emoji is taken whole or not at all")
    void emoji() {
        // A family of three is five code points in eight characters; a thumb with a skin tone is four characters.
        var family = "👩‍👩‍👧";
        var thumb = "👍🏽";

        assertEquals(new Taken("ab", 1, 0), NAME.take("ab" + family, 9));
        assertEquals(new Taken("ab" + family, 0, 0), NAME.take("ab" + family, 10));
        assertEquals(new Taken("", 1, 0), NAME.take(thumb, 3));
    }

    @Test
    @DisplayName("an accent stays on its letter")
    void accent() {
        assertEquals(new Taken("Jose", 1, 0), NAME.take("Josee\u0301", 5));
        assertEquals(new Taken("Josee\u0301", 0, 0), NAME.take("Josee\u0301", 6));
    }

    @Test
    @DisplayName("Hebrew and Arabic names come in whole, with the joiners that they need")
    void rightToLeft() {
        for (var name : new String[] { "יעל כהן", "ليلى الحسن", "می\u200cخواهم" }) {
            assertEquals(new Taken(name, 0, 0), NAME.take(name, 100));
        }
    }

    @Test
    @DisplayName("control characters of a paste are left out, with a sentence")
    void controls() {
        var taken = NAME.take("Al\u0000ex\u0007\u001b[0m\u202e", 100);

        assertEquals(new Taken("Alex[0m", 0, 4), taken);
        assertEquals("4 signs that cannot be shown or printed were left out.", NAME.sentence(taken));
        assertEquals("One sign that cannot be shown or printed was left out.",
                NAME.sentence(NAME.take("a\u0001", 100)));
    }

    @Test
    @DisplayName("lines of a paste become words of one line, and stay lines where there are lines")
    void lines() {
        assertEquals(new Taken("Alex Example 12 Mar", 0, 0), NAME.take("Alex\tExample\r\n12\nMar", 100));
        assertEquals(new Taken("one\ntwo three", 0, 0), NOTE.take("one\r\ntwo\tthree", 100));
    }

    @Test
    @DisplayName("an emoji that a keyboard sends in halves arrives")
    void halves() {
        assertEquals("\ud83e", NAME.take("\ud83e", 100).text());
        assertEquals("\uddb5", NAME.take("\uddb5", 99).text());
        assertEquals("🦵", TypingRules.whole("\ud83e\uddb5"));
        assertEquals("knee", TypingRules.whole("knee\ud83e"));
    }
}
