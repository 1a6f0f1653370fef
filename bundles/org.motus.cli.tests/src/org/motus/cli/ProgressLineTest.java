package org.motus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

/** How far a long command is, for somebody who watches it and for nobody else. */
class ProgressLineTest {

    private final StringWriter written = new StringWriter();

    private void run(boolean watched) {
        try (var line = new ProgressLine(new PrintWriter(written), watched)) {
            assertTrue(line.at(0.004));
            assertTrue(line.at(1));
        }
    }

    @Test
    void aTerminalShowsOneLineThatGoesAtTheEnd() {
        run(true);
        assertEquals("\r0 %\r100 %\r     \r", written.toString());
    }

    @Test
    void aFileOrAnotherProgramGetsNothing() {
        run(false);
        assertEquals("", written.toString());
    }
}
