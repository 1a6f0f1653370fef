package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;
import org.motus.ui.CardList;

/** In the window itself: with a small window of their own GTK loses the half of all drags on X11. */
@DisplayName("Exercises dragged to the cards")
class DragScenesTest extends EditorScene {

    private static final int SECOND_CARD = 1;
    private static final int SECOND_ROW = 1;

    private final Hand hand = new Hand(screen);
    private CardList list;
    private List<String> before;

    @BeforeEach
    void starterSet() {
        start(LocationCode.A);
        list = screen.on(this::cards);
        before = exercises();
    }

    /** A drop before the list was asked is no drop: the windowing system asks a moment after the mouse has come. */
    private AtomicBoolean whenOver() {
        var over = new AtomicBoolean();
        screen.run(() -> ((DropTarget) list.getData(DND.DROP_TARGET_KEY)).addListener(DND.DragOver,
                event -> over.set(event.detail == DND.DROP_COPY)));
        return over;
    }

    /** @return just above the middle of the second card, where the line stands before it */
    private int aboveTheSecond() {
        return screen.on(() -> {
            var place = new Heard(list).location(SECOND_CARD);
            return list.toControl(place.x, place.y + place.height / 4).y;
        });
    }

    @Test
    @DisplayName("a row of the library that is let go above the second card becomes the second card")
    void fromTheLibrary() {
        var table = screen.find(Table.class, "exercises.table");
        var row = screen.on(() -> table.getItem(SECOND_ROW).getBounds());
        assertEquals("Single knee to chest, fits", screen.on(() -> table.getItem(SECOND_ROW).getText()));
        hand.carry("the cards know what is over them", table, row.x + 60, row.y + row.height / 2, list, 200,
                aboveTheSecond(), whenOver()::get);
        screen.await("one exercise more", () -> exercises().size() == before.size() + 1);
        assertEquals("Single knee to chest", exercises().get(SECOND_CARD));
    }

    @Test
    @DisplayName("other text that is dragged there is not taken")
    void otherText() {
        var finished = new CopyOnWriteArrayList<Integer>();
        Control mail = screen.find(Control.class, "dose.title");
        var source = screen.on(() -> {
            var text = new DragSource(mail, DND.DROP_COPY);
            text.setTransfer(TextTransfer.getInstance());
            text.addListener(DND.DragSetData, event -> event.data = "Dear colleague");
            text.addListener(DND.DragEnd, event -> finished.add(event.detail));
            return text;
        });
        hand.carry("the cards know what is over them", mail, 10, 8, list, 200, aboveTheSecond(), whenOver()::get);
        screen.await("the drag is over", () -> finished.size() == 1);
        hand.letFlyBack();
        assertEquals(before, exercises());
        screen.run(source::dispose);
    }
}
