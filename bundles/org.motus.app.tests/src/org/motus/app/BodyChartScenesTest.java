package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.PatientDocument;
import org.motus.model.clinic.PainSite;
import org.motus.model.clinic.Side;
import org.motus.ui.ActiveRecord;
import org.motus.ui.BodyChart;
import org.motus.ui.Commands;
import org.motus.ui.Step;

/** A clinician marks where it hurts, with the mouse on the drawing and with the keys alone. */
@DisplayName("Body chart")
class BodyChartScenesTest extends DemoScene {

    private static final String TABLE = "body.sites";

    private final Hand hand = new Hand(screen);
    private PatientDocument record;

    @BeforeEach
    void openAlex() {
        openPatient("Alex");
        screen.await("the site of Alex", () -> screen.shows("body.back") && screen.rows(TABLE) == 1
                && screen.service(ActiveRecord.class).document().isPresent());
        record = screen.on(() -> screen.service(ActiveRecord.class).document().orElseThrow());
        screen.await("the chart has its size",
                () -> screen.look(Canvas.class, "body.back").orElseThrow().getSize().y > 100);
    }

    @AfterEach
    void leaveTheRecordAsItWas() {
        screen.run(() -> {
            while (record.undoLabel().isPresent()) {
                record.undo();
            }
            screen.service(ActiveRecord.class).save();
        });
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.CASELOAD.name()));
    }

    private List<PainSite> sites() {
        return screen.on(() -> List.copyOf(record.openEpisode().orElseThrow().getSites()));
    }

    private PainSite newest() {
        return sites().getLast();
    }

    private String undo() {
        return screen.on(() -> record.undoLabel().orElse(""));
    }

    private void focus(String id) {
        var control = screen.find(Control.class, id);
        screen.await("the keys go to " + id, () -> screen.inFront(screen.window().getShell()) && control.setFocus()
                && control.isFocusControl());
    }

    /** Moves the mouse onto a place of the drawing and clicks. */
    private void click(String region, Side side) {
        var view = screen.find(Canvas.class, "body.back");
        var at = screen.on(() -> view.toControl(((BodyChart) view.getParent()).where(region, side).orElseThrow()));
        screen.await("the window is in front", () -> screen.inFront(screen.window().getShell()));
        hand.click(view, at.x, at.y);
    }

    @Test
    @DisplayName("click the calf, key 3: a named step each, the table says it, a sentence suggests the nerve")
    void clickAndKey() {
        click("calf", Side.RIGHT);
        screen.await("the calf is marked", () -> sites().size() == 2);
        assertEquals("calf", newest().getRegion());
        assertEquals(Side.RIGHT, newest().getSide());
        assertEquals("Calf, right, added", undo());
        screen.press('3');
        screen.await("pain 3", () -> Integer.valueOf(3).equals(newest().getPainNow()));
        assertEquals("Calf, right, pain not asked to 3", undo());
        assertEquals("Calf", screen.cell(TABLE, 1, 0));
        assertEquals("3", screen.cell(TABLE, 1, 2));
        assertEquals("Pain below the knee suggests the sciatic nerve (C). You decide.", screen.label("body.sentence"));
        screen.command(Commands.UNDO, Map.of());
        screen.command(Commands.UNDO, Map.of());
        screen.await("the calf is gone", () -> screen.rows(TABLE) == 1);
    }

    @Test
    @DisplayName("click the other half: both sides")
    void otherHalf() {
        click("lower-back", Side.LEFT);
        screen.await("both sides", () -> newest().getSide() == Side.BOTH);
        assertEquals("Lower back, right to both", undo());
        assertEquals("both", screen.cell(TABLE, 0, 1));
    }

    @Test
    @DisplayName("keys alone: arrows to a place, Enter, pain, worst, side, depth, remove")
    void keysAlone() {
        focus("body.back");
        screen.press(SWT.ARROW_UP);
        screen.press(SWT.CR);
        screen.await("the place above the lower back", () -> sites().size() == 2);
        assertEquals("mid-back", newest().getRegion());
        screen.press('1');
        screen.press('0');
        screen.await("ten", () -> Integer.valueOf(10).equals(newest().getPainNow()));
        screen.press('w');
        screen.press('8');
        screen.await("worst 8", () -> Integer.valueOf(8).equals(newest().getPainWorst()));
        screen.press('b');
        screen.await("both", () -> newest().getSide() == Side.BOTH);
        screen.press(SWT.DEL);
        screen.await("removed", () -> sites().size() == 1);
        assertEquals("Mid back, both, removed", undo());
    }

    @Test
    @DisplayName("the table alone: a number in its cell, 11 refused with a sentence, letters for the side")
    void tableAlone() {
        focus(TABLE);
        screen.press('l');
        screen.await("left", () -> newest().getSide() == Side.LEFT);
        editNow("7");
        screen.await("pain 7", () -> Integer.valueOf(7).equals(newest().getPainNow()));
        assertEquals("Lower back, left, pain 4 to 7", undo());
        editNow("11");
        screen.await("the sentence", () -> "Pain is a number from 0 to 10, not 11.".equals(
                screen.label("body.sentence")));
        assertEquals(7, newest().getPainNow());
    }

    /** Opens the cell of pain now with the keys, types and presses Enter. */
    private void editNow(String text) {
        var table = screen.find(Table.class, TABLE);
        focus(TABLE);
        var columns = screen.on(table::getColumnCount);
        for (var column = 0; column < columns; column++) {
            screen.press(SWT.ARROW_LEFT);
        }
        screen.press(SWT.ARROW_RIGHT);
        screen.press(SWT.ARROW_RIGHT);
        screen.press(SWT.F2);
        screen.await("the cell is open", () -> screen.look(Text.class, "body.cell.now").isPresent());
        var cell = screen.find(Text.class, "body.cell.now");
        screen.run(() -> cell.setText(text));
        screen.press(SWT.CR);
        screen.await("the cell is closed", () -> screen.look(Text.class, "body.cell.now").isEmpty());
        assertTrue(screen.on(table::isVisible));
    }

    @Test
    @DisplayName("where it spreads is typed beside the depth, and is one step")
    void spread() {
        focus(TABLE);
        screen.press('s');
        screen.await("the field has the keys", () -> screen.focused("body.spread"));
        screen.type("body.spread", "down to the knee");
        screen.await("it is in the record", () -> "down to the knee".equals(newest().getSpread()));
        assertEquals("Lower back, right, spread", undo());
    }
}
