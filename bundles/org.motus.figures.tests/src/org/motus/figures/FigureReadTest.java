package org.motus.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A figure whose text is wrong says where and why")
class FigureReadTest {

    private static final String GOOD = """
            exercise: EX-900
            props: [floor]
            frames:
              - pose: standing
                caption: Stand.
                alt: A person stands.
                spine: {neck: 10}
              - pose: 1
                caption: Bend the knee.
                alt: The person bends a knee.
                right leg: {hip: 40, knee: 80}
                rests: left foot
                marks: [{arrow: {of: right foot}}]
            """;

    @Test
    @DisplayName("the text that all others are made from is good")
    void good() {
        var figure = Figure.read("EX-900.figure", GOOD);
        assertEquals(2, figure.frames());
        assertEquals("Bend the knee.", figure.caption(1));
        assertEquals(0, figure.problems().size(), figure.problems()::toString);
    }

    @ParameterizedTest
    @DisplayName("one sentence with file and line")
    @CsvSource(delimiter = '|', textBlock = """
            {neck: 10}              | {nek: 10}           | line 7: there is no joint 'nek'
            {neck: 10}              | {neck: 80}          | line 7: neck is 80, but may only be from -55 to 55
            {hip: 40, knee: 80}     | {hip: 40, knee: 170} | line 11: knee is 170, but may only be from -8 to 162
            {hip: 40, knee: 80}     | {hip: 40, kne: 80}  | line 11: 'kne' is not known in right leg
            pose: 1                 | pose: 2             | line 8: there is no frame 2 before this one
            pose: standing          | pose: floating      | line 4: there is no pose 'floating'
            props: [floor]          | props: [sofa]       | line 2: 'sofa' is no prop
            {arrow: {of: right foot}} | {arrow: {of: tail}} | line 13: 'tail' is no point of the body
            {arrow: {of: right foot}} | {star: 1}         | line 13: 'star' is no mark
            {hip: 40, knee: 80}     | {hip: forty}        | line 11: hip must be a number
            rests: left foot        | rests: left ear     | line 12: 'left ear' is no part that can rest
            {arrow: {of: right foot}} | {}                | line 13: '' is no mark
            {neck: 10}              | {neck: 1e9}         | line 7: neck must be a number
            {neck: 10}              | {neck: 99999}       | line 7: neck must be a number from -1,000 to 1,000
            exercise: EX-900        | view: below         | line 1: there is no view 'below'
            caption: Stand.         | caption:            | line 5: caption must be a text that is not empty
            """)
    void wrong(String right, String wrong, String sentence) {
        var text = GOOD.replace(right, wrong);
        if (wrong.startsWith("view")) {
            text = wrong + "\nexercise: EX-900\n" + GOOD.substring(GOOD.indexOf("props"));
        }
        var bad = text;
        var failure = assertThrows(FigureException.class, () -> Figure.read("EX-900.figure", bad));
        assertTrue(failure.getMessage().startsWith("EX-900.figure, " + sentence), failure.getMessage());
        assertTrue(failure.getMessage().endsWith("."), failure.getMessage());
    }

    @Test
    @DisplayName("one frame is no figure, and a frame has its alt text")
    void missing() {
        var one = GOOD.substring(0, GOOD.indexOf("  - pose: 1"));
        assertEquals("EX-900.figure, line 4: a figure needs 2 to 4 frames, here is 1.",
                assertThrows(FigureException.class, () -> Figure.read("EX-900.figure", one)).getMessage());
        var silent = GOOD.replace("    alt: A person stands.\n", "");
        assertTrue(assertThrows(FigureException.class, () -> Figure.read("EX-900.figure", silent)).getMessage()
                .contains("needs alt"));
    }

    @Test
    @DisplayName("text that is no text of a figure")
    void broken() {
        assertTrue(assertThrows(FigureException.class, () -> Figure.read("A.figure", "frames: [")).getMessage()
                .startsWith("A.figure, line 1: "));
        assertTrue(assertThrows(FigureException.class, () -> Figure.read("A.figure", "")).getMessage()
                .startsWith("A.figure, line 1: "));
    }
}
