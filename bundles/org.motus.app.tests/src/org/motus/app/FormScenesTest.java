package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.ui.AccessibleName;
import org.motus.ui.CheckItem;
import org.motus.ui.ChecksField;
import org.motus.ui.DateField;
import org.motus.ui.Field;
import org.motus.ui.FormGrid;
import org.motus.ui.NativeNames;
import org.motus.ui.NumberField;
import org.motus.ui.TextField;

/** Fields under real keys: nothing typed is lost, nothing is changed in silence. */
@DisplayName("The fields of a form")
class FormScenesTest extends SheetScene {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final List<Object> heard = new ArrayList<>();
    private TextField name;
    private TextField note;
    private NumberField pain;
    private DateField birth;

    private void openForm() {
        open(this::createForm);
    }

    private void createForm(Shell shell) {
        var grid = new FormGrid(shell, 2);
        name = new TextField(grid, "Name", "form.name", false);
        name.limit(100);
        name.escapeRestores();
        name.onType(heard::add);
        pain = new NumberField(grid, "Pain now", "form.pain", 0, 10, "of 10");
        pain.onChange(heard::add);
        birth = new DateField(grid, "Birth date", "form.birth");
        birth.birthDate(TODAY);
        birth.onChange(heard::add);
        note = grid.wide(new TextField(grid, "Goal", "form.goal", true));
        note.onType(heard::add);
    }

    private String sentence(Field field) {
        return screen.on(field::sentence);
    }

    @Test
    @DisplayName("a pause hands on what was typed, without leaving the field")
    void pause() {
        openForm();
        focus(name.control());
        press("kim");
        screen.await("the name was heard", () -> heard.contains("kim"));
        assertEquals(List.of("kim"), heard);
    }

    @Test
    @DisplayName("closing the form before the pause loses nothing")
    void closing() {
        openForm();
        focus(note.control());
        press("walk");
        screen.await("it is typed", () -> "walk".equals(note.text()));
        close();
        assertEquals("walk", heard.getLast());
    }

    @Test
    @DisplayName("a value from outside waits while the clinician types, and shows when nothing is being typed")
    void outside() {
        openForm();
        screen.run(() -> name.show("Alex"));
        focus(name.control());
        screen.run(() -> {
            name.control().setSelection(4);
            name.control().insert("a");
            name.show("Toni");
        });
        assertEquals("Alexa", screen.on(name::text));
        screen.await("the name was heard", () -> heard.contains("Alexa"));
        screen.run(() -> name.show("Toni"));
        assertEquals("Toni", screen.on(name::text));
    }

    @Test
    @DisplayName("a blank at the end stays while one types on, though the record drops it")
    void blank() {
        openForm();
        focus(name.control());
        press("kim ");
        screen.await("the name was heard", () -> heard.contains("kim "));
        screen.run(() -> name.show("kim"));
        press("m");
        screen.await("the blank is there", () -> "kim m".equals(name.text()));
    }

    @Test
    @DisplayName("a name of 10,000 letters on the clipboard is cut with a sentence")
    void longPaste() {
        openForm();
        focus(name.control());
        screen.run(() -> paste("a".repeat(10_000)));
        screen.await("it is cut", () -> name.text().length() == 100);
        assertEquals("At most 100 letters; 9,900 were not taken.", sentence(name));
        press("\b");
        screen.await("the sentence goes", () -> name.sentence().isEmpty());
    }

    @Test
    @DisplayName("emoji and right-to-left names come in whole, control characters stay out with a sentence")
    void signs() {
        openForm();
        focus(name.control());
        screen.run(() -> paste("ليلى 👩‍👩‍👧\u0007 יעל"));
        screen.await("it is pasted", () -> "ليلى 👩‍👩‍👧 יעל".equals(name.text()));
        assertEquals("One sign that cannot be shown or printed was left out.", sentence(name));
    }

    private void paste(String words) {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
            name.control().paste();
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    @DisplayName("Escape brings back what stood there")
    void escape() {
        openForm();
        screen.run(() -> name.show("Alex"));
        focus(name.control());
        press("x");
        screen.await("it was heard", () -> heard.size() == 1);
        screen.press(SWT.ESC);
        screen.await("the name is back", () -> "Alex".equals(name.text()));
        assertEquals("Alex", heard.getLast());
    }

    @Test
    @DisplayName("pain 11 stays as typed, is explained and is not handed on; the arrow keys stop at 10 and say so")
    void painEleven() {
        openForm();
        focus(pain.control());
        press("11");
        screen.await("it is refused", pain::faulty);
        assertEquals("This is more than 10. Type a number from 0 to 10.", sentence(pain));
        assertEquals("11", screen.on(pain::text));
        assertNull(screen.on(pain::value));
        assertTrue(heard.isEmpty() || heard.equals(List.of(1)), heard::toString);

        press("\b");
        press("0");
        screen.await("10 was heard", () -> heard.contains(10));
        assertFalse(screen.on(pain::faulty));
        screen.press(SWT.ARROW_UP);
        screen.await("it is the most", () -> "10 is the most.".equals(pain.sentence()));
        screen.press(SWT.ARROW_DOWN);
        screen.await("9 was heard", () -> heard.contains(9));
    }

    @Test
    @DisplayName("what could not be taken for one patient is gone before the next one shows")
    void nextPatient() {
        openForm();
        focus(pain.control());
        press("11");
        screen.await("it is refused", pain::faulty);
        screen.run(() -> {
            pain.settle();
            pain.show(null);
        });
        assertEquals("", screen.on(pain::text));
        assertEquals("", sentence(pain));
    }

    @Test
    @DisplayName("a birth date is read as it is typed, said back in words, and kept")
    void birthDate() {
        openForm();
        focus(birth.control());
        press("12 mar 68");
        screen.await("it was heard", () -> heard.contains(LocalDate.of(1968, 3, 12)));
        assertTrue(sentence(birth).contains("1968"), sentence(birth));
        assertFalse(screen.on(birth::faulty));
    }

    @Test
    @DisplayName("a birth date of tomorrow is explained, stays to be mended, and is not handed on")
    void birthTomorrow() {
        openForm();
        focus(birth.control());
        press("2026-11-21");
        screen.await("it is refused", birth::faulty);
        assertEquals("This birth date lies in the future. Check the year.", sentence(birth));
        focus(name.control());
        assertEquals("2026-11-21", screen.on(birth::text));
        assertEquals(List.of(), heard);
    }

    @Test
    @DisplayName("check boxes keep what is chosen in sight while they are filtered")
    void filter() {
        var checks = new ChecksField[1];
        open(shell -> {
            var items = Stream.of("Mat", "Chair", "Step", "Stick", "Towel", "Band", "Wall", "Ball", "Bed")
                    .map(label -> new CheckItem(label, label, "")).toList();
            checks[0] = new ChecksField(shell, "At home", "form.home", 3, items);
            checks[0].show(Set.of("Wall"));
        });
        focus(checks[0].control());
        press("st");
        screen.await("only steps, sticks and the wall are in sight", () -> seen(checks[0]).equals(
                List.of("Step", "Stick", "Wall")));
    }

    private static List<String> seen(ChecksField field) {
        return Screen.buttons(field).filter(box -> box.isVisible()).map(box -> box.getText()).toList();
    }

    @Test
    @DisplayName("the platform's part of the names is there")
    void names() {
        assertTrue(ServiceLoader.load(NativeNames.class, AccessibleName.class.getClassLoader()).findFirst()
                .isPresent());
    }
}
