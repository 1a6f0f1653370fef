package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.library.Library;
import org.motus.model.library.Exercise;
import org.motus.ui.CardItem;
import org.motus.ui.CardList;
import org.motus.ui.CardState;
import org.motus.ui.Icon;

/** The cards of the picture of the editor: one lying, two sitting, two standing. */
@DisplayName("The cards of a program")
class CardListScenesTest extends WidgetScene {

    private static final Exercise LUNGE = Library.standard().exercise("EX-012").orElseThrow();

    /** Longer than the hand needs to drag and let go. */
    private static final long BUSY_NANOS = 700_000_000;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<CardItem> cards = new ArrayList<>();
    private CardList list;
    private int pitch;

    @BeforeEach
    void fiveCards() {
        cards.addAll(List.of(card("Lying", Icon.BED, "Lying pelvic tilt", CardState.NORMAL),
                card("Sitting", Icon.ARMCHAIR, "Seated cat-cow", CardState.WARNED),
                card("Sitting", Icon.ARMCHAIR, "Sit to stand", CardState.NORMAL),
                card("Standing", Icon.PERSON_STANDING, "Double knee to chest", CardState.BLOCKED),
                card("Standing", Icon.PERSON_STANDING, "Build-up walk", CardState.NORMAL)));
        list = open(700, 420, parent -> new CardList(parent, "Exercises of the program"));
        screen.run(() -> {
            list.show(cards);
            list.onSelect(index -> asked.add("select " + index));
            list.onRemove(index -> asked.add("remove " + index));
            list.onOpen(index -> asked.add("open " + index));
            list.onStep((index, harder) -> asked.add((harder ? "harder " : "easier ") + index));
            list.onMove(this::move);
            var heard = new Heard(list);
            pitch = heard.location(1).y - heard.location(0).y;
        });
    }

    private static CardItem card(String group, Icon icon, String title, CardState state) {
        return new CardItem(title, group, icon, title, "2 × 12 · once a day · Mon Wed Fri", "3.5", "min a day",
                "reps 10 → 12", true, state, 1, LUNGE, title + ", 2 times 12, once a day");
    }

    private void move(int from, int to) {
        asked.add("move " + from + " to " + to);
        cards.add(to, cards.remove(from));
        list.show(cards);
    }

    private void awaitAsked(String... words) {
        var wanted = List.of(words);
        screen.await(() -> String.join(", ", wanted) + "; so far: " + asked, () -> asked.equals(wanted));
    }

    /** Middle of a card in the list, from its top. */
    private int middle(int card) {
        return screen.on(() -> {
            var place = new Heard(list).location(card);
            return list.toControl(place.x, place.y + place.height / 2).y;
        });
    }

    @Test
    @DisplayName("Down, Alt+Down and F2: a card is selected, moved with the selection on it, and opened")
    void keys() {
        screen.press(SWT.ARROW_DOWN);
        screen.press(SWT.ARROW_DOWN);
        awaitAsked("select 0", "select 1");
        screen.chord(SWT.ALT, SWT.ARROW_DOWN);
        awaitAsked("select 0", "select 1", "move 1 to 2");
        assertEquals(2, (int) screen.on(list::selection));
        screen.press(SWT.F2);
        awaitAsked("select 0", "select 1", "move 1 to 2", "open 2");
    }

    @Test
    @DisplayName("End, Alt+Right, Alt+Left and Del: a harder step, an easier one, and out with it")
    void stepsAndRemove() {
        screen.press(SWT.END);
        screen.chord(SWT.ALT, SWT.ARROW_RIGHT);
        screen.chord(SWT.ALT, SWT.ARROW_LEFT);
        screen.press(SWT.DEL);
        awaitAsked("select 4", "harder 4", "easier 4", "remove 4");
    }

    @Test
    @DisplayName("a card that is dragged below the third lands there; the others close up")
    void drag() {
        hand.drag(list, 300, middle(0), list, 300, middle(2) + pitch / 4);
        hand.release();
        awaitAsked("select 0", "move 0 to 2");
        assertEquals(2, (int) screen.on(list::selection));
        assertEquals("3 of 5, Lying pelvic tilt, 2 times 12, once a day", screen.on(() -> new Heard(list).name(2)));
    }

    @Test
    @DisplayName("a card thrown faster than the window can follow lands where it was let go")
    void dragWhileTheWindowIsBusy() {
        screen.run(() -> list.addListener(SWT.MouseDown, event -> LockSupport.parkNanos(BUSY_NANOS)));
        hand.drag(list, 300, middle(0), list, 300, middle(2) + pitch / 4);
        hand.release();
        awaitAsked("select 0", "move 0 to 2");
    }

    @Test
    @DisplayName("Esc puts a held card back")
    void dragAndThinkAgain() {
        hand.drag(list, 300, middle(0), list, 300, middle(3));
        awaitAsked("select 0");
        screen.press(SWT.ESC);
        hand.release();
        screen.press(SWT.END);
        awaitAsked("select 0", "select 4");
    }

    @Test
    @DisplayName("a double click opens a card; the other button selects it for its menu")
    void clicks() {
        hand.clickOther(list, 300, middle(1));
        awaitAsked("select 1");
        hand.click(list, 300, middle(2));
        hand.click(list, 300, middle(2));
        awaitAsked("select 1", "select 2", "open 2");
    }

    @Test
    @DisplayName("the menu of the keyboard opens at the selected card")
    void menuByKey() {
        screen.run(() -> list.select(3));
        var at = screen.on(() -> {
            var event = new Event();
            event.detail = SWT.MENU_KEYBOARD;
            list.notifyListeners(SWT.MenuDetect, event);
            return list.toControl(event.x, event.y);
        });
        assertEquals(middle(3), at.y, 1);
        assertEquals(List.of(), asked);
    }

    @Test
    @DisplayName("a screen reader hears a list, and of each item its place, its words and whether it is selected")
    void spoken() {
        screen.press(SWT.HOME);
        awaitAsked("select 0");
        screen.run(() -> {
            var heard = new Heard(list);
            assertEquals("Exercises of the program", heard.name());
            assertEquals(ACC.ROLE_LIST, heard.role(ACC.CHILDID_SELF));
            assertEquals(5, heard.children());
            assertEquals(ACC.ROLE_LISTITEM, heard.role(4));
            assertEquals("3 of 5, Sit to stand, 2 times 12, once a day", heard.name(2));
            assertTrue(heard.state(0, ACC.STATE_SELECTED));
            assertTrue(heard.state(0, ACC.STATE_FOCUSED));
            assertFalse(heard.state(1, ACC.STATE_SELECTED));
            assertTrue(heard.state(1, ACC.STATE_SELECTABLE));
            assertEquals(0, heard.focus());
            var place = heard.location(1);
            assertTrue(list.getBounds().contains(list.toControl(place.x, place.y)));
        });
    }

    @Test
    @DisplayName("with 200 cards, End brings the last into view and Home the first")
    void many() {
        screen.run(() -> {
            for (var number = 6; number <= 200; number++) {
                cards.add(card("Standing", Icon.FOOTPRINTS, "Walk " + number, CardState.NORMAL));
            }
            list.show(cards);
        });
        screen.press(SWT.END);
        awaitAsked("select 199");
        screen.run(() -> {
            var heard = new Heard(list);
            assertFalse(heard.state(199, ACC.STATE_OFFSCREEN));
            assertTrue(heard.state(0, ACC.STATE_OFFSCREEN));
        });
        screen.press(SWT.HOME);
        awaitAsked("select 199", "select 0");
        assertFalse(screen.on(() -> new Heard(list).state(0, ACC.STATE_OFFSCREEN)));
    }

    @Test
    @DisplayName("when cards are shown again, nobody is told and the selection stays with its card")
    void shownAgain() {
        screen.run(() -> {
            list.select(2);
            cards.remove(0);
            list.show(cards);
            assertEquals(1, list.selection());
            cards.remove(1);
            list.show(cards);
            assertEquals(1, list.selection());
            list.show(List.of());
            assertEquals(-1, list.selection());
        });
        assertEquals(List.of(), asked);
    }
}
