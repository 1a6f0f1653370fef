package org.motus.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Props and marks are added, moved, measured and removed")
class FrameItemsTest {

    private static final FigureDraft DRAFT = FigureDraft.begin("CX-1", "standing");

    static List<String> props() {
        return FrameItems.props();
    }

    static List<String> marks() {
        return FrameItems.marks();
    }

    private static Handle handle(FigureDraft draft, String id) {
        return draft.handles(1).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("props")
    @DisplayName("each prop can be added for this frame and removed again")
    void props(String kind) {
        var draft = DRAFT.items(1).addProp(kind, false);
        var item = draft.items(1).all().getLast();
        assertEquals(kind, item.kind());
        assertFalse(draft.figure().draw(1).pieces().isEmpty());
        draft.items(1).measures(item).stream().filter(one -> !one.value().isEmpty())
                .forEach(one -> draft.items(1).set(item, one.name(), one.value()).figure());
        assertEquals(DRAFT.text(), draft.items(1).remove(item).text());
    }

    @ParameterizedTest
    @MethodSource("marks")
    @DisplayName("each mark can be added and removed again")
    void marks(String kind) {
        var draft = DRAFT.items(1).addMark(kind);
        var item = draft.items(1).all().getLast();
        assertTrue(item.mark());
        assertFalse(draft.figure().draw(1).pieces().isEmpty());
        assertEquals(DRAFT.text(), draft.items(1).remove(item).text());
    }

    @Test
    @DisplayName("the tip of an arrow goes where it is pulled, its start stays")
    void arrow() {
        var draft = DRAFT.items(1).addMark("arrow");
        var tip = handle(draft, "arrow 1, tip");
        var start = handle(draft, "arrow 1, start");
        var moved = draft.drag(1, "arrow 1, tip", tip.x() - 120, tip.y() + 40, false).draft();
        assertEquals(tip.x() - 120, handle(moved, "arrow 1, tip").x(), 4);
        assertEquals(tip.y() + 40, handle(moved, "arrow 1, tip").y(), 4);
        assertEquals(start.x(), handle(moved, "arrow 1, start").x(), 1e-6);
        var whole = draft.drag(1, "arrow 1", tip.x(), tip.y(), false).draft();
        assertEquals(tip.x() - start.x(), handle(whole, "arrow 1, tip").x() - handle(whole, "arrow 1, start").x(), 4);
    }

    @Test
    @DisplayName("a hold of 30 seconds, and a place to feel it by name")
    void measures() {
        var draft = DRAFT.items(1).addMark("hold").items(1).addMark("felt");
        var hold = draft.items(1).all().get(1);
        var felt = draft.items(1).all().get(2);
        var said = draft.items(1).set(hold, "seconds", "30").items(1).set(felt, "on", "right back of the thigh");
        assertTrue(said.text().contains("      - hold: 30\n      - felt: right back of the thigh\n"), said.text());
        var moved = said.drag(1, "hold 1", 100, 100, false).draft();
        assertTrue(moved.text().contains("- hold: {seconds: 30, at: ["), moved.text());
        assertThrows(FigureException.class, () -> said.items(1).set(hold, "seconds", "long"));
    }

    @Test
    @DisplayName("a chair of one frame becomes a chair of all, and is moved in all")
    void shared() {
        var draft = DRAFT.items(1).addProp("chair", false);
        var all = draft.items(1).share(draft.items(1).all().getLast(), true);
        assertTrue(all.text().contains("props: [floor, chair]\n"), all.text());
        var chair = handle(all, "chair of all 2");
        var moved = all.drag(1, "chair of all 2", chair.x() - 60, chair.y(), false).draft();
        assertTrue(handle(moved, "chair of all 2").x() < chair.x() - 20);
    }
}
