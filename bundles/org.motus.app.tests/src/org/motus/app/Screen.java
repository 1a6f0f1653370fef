package org.motus.app;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Drives the running window as a clinician would, from the thread of the test. Widgets are found by their id. */
final class Screen {

    private static final long PATIENCE_MILLIS = 10_000;
    private static final long PAUSE_MILLIS = 25;

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final Keyboard keyboard = new Keyboard();

    <T> T on(Supplier<T> work) {
        var result = new AtomicReference<T>();
        display.syncExec(() -> result.set(work.get()));
        return result.get();
    }

    void run(Runnable work) {
        display.syncExec(work);
    }

    <T> T service(Class<T> type) {
        return on(() -> PlatformUI.getWorkbench().getService(type));
    }

    IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    String title() {
        return on(() -> window().getShell().getText());
    }

    /** Waits until something is so; fails with its words when it takes too long. */
    void await(String what, BooleanSupplier condition) {
        await(() -> what, condition);
    }

    /** As {@link #await(String, BooleanSupplier)}, with words that tell how it stands at the end. */
    void await(Supplier<String> what, BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!on(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                fail("This did not happen in time: " + what.get());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail("The test was interrupted.", e);
        }
    }

    /** @return true when a window has the keys, brought to the front if need be; call on the UI thread, again and again */
    boolean inFront(Shell shell) {
        return Front.of(display).bring(shell);
    }

    /** Closes popups and questions, each with its own way to give up. */
    void closeOtherWindows() {
        await("the window is alone", () -> {
            var others = Stream.of(display.getShells()).filter(shell -> shell != window().getShell())
                    .filter(Shell::isVisible).toList();
            others.forEach(Shell::close);
            return others.isEmpty();
        });
    }

    /** Looks for a visible widget; call on the UI thread. */
    <T extends Control> Optional<T> look(Class<T> type, String id) {
        return controls(window().getShell()).filter(type::isInstance).map(type::cast)
                .filter(control -> id.equals(control.getData("id")) && control.isVisible()).findFirst();
    }

    /** A control and all below it; call on the UI thread. */
    static Stream<Control> controls(Control control) {
        var below = control instanceof Composite parent
                ? Stream.of(parent.getChildren()).flatMap(Screen::controls)
                : Stream.<Control>empty();
        return Stream.concat(Stream.of(control), below);
    }

    /** All buttons inside a control; call on the UI thread. */
    static Stream<Button> buttons(Control control) {
        return controls(control).filter(Button.class::isInstance).map(Button.class::cast);
    }

    <T extends Control> T find(Class<T> type, String id) {
        await("a visible " + type.getSimpleName() + " " + id, () -> look(type, id).isPresent());
        return on(() -> look(type, id).orElseThrow());
    }

    /** Finds a visible widget of any kind; call on the UI thread. */
    Control find(String id) {
        return look(Control.class, id).orElseThrow();
    }

    /** @return true when the keys go to something inside that widget */
    boolean focusedIn(String id) {
        return on(() -> {
            Control focus = display.getFocusControl();
            while (focus != null && !id.equals(focus.getData("id"))) {
                focus = focus.getParent();
            }
            return focus != null;
        });
    }

    /** @return what stands in the field that has the keys, if it is that field */
    String typed(String id) {
        return on(() -> display.getFocusControl() instanceof Text field && id.equals(field.getData("id"))
                ? field.getText()
                : "");
    }

    boolean shows(String id) {
        return on(() -> look(Control.class, id).isPresent());
    }

    String label(String id) {
        return on(() -> look(Label.class, id).map(Label::getText).orElse(""));
    }

    /** All words inside a visible composite. */
    String words(String id) {
        return on(() -> look(Composite.class, id).map(box -> controls(box).filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).reduce("", (all, next) -> all + next + "\n")).orElse(""));
    }

    /** Types into a field, letter by letter. */
    void type(String id, String words) {
        var field = find(Text.class, id);
        run(() -> {
            field.setFocus();
            field.selectAll();
        });
        words.chars().forEach(letter -> run(() -> field.insert(String.valueOf((char) letter))));
    }

    void clear(String id) {
        var field = find(Text.class, id);
        run(() -> field.setText(""));
    }

    /** @return true when the keys go to that widget; call on the UI thread or from the test */
    boolean focused(String id) {
        return on(() -> {
            var focus = display.getFocusControl();
            return focus != null && id.equals(focus.getData("id"));
        });
    }

    /** Presses and lets go a key of the keyboard: a letter, or a key code of {@link SWT}. */
    void press(int key) {
        awaitKeys();
        keyboard.press(key);
    }

    /** Presses a key while a modifier is held, for example Alt and Down. */
    void chord(int modifier, int key) {
        awaitKeys();
        keyboard.chord(modifier, key);
    }

    /** Presses the keys of some words, one after the other. */
    void keys(String words) {
        words.chars().forEach(this::press);
    }

    /** Keys go nowhere while a window closes and the next one has not come to the front. */
    private void awaitKeys() {
        await("a window has the keys",
                () -> Front.of(display).any() || inFront(window().getShell()));
    }

    /** Pushes a button, native or drawn. */
    void push(String id) {
        var button = find(Control.class, id);
        run(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    /** Selects a row of a table whose first cell starts with some words. */
    void select(String tableId, String starts) {
        var table = find(Table.class, tableId);
        await("a row that starts with " + starts, () -> row(table, starts) >= 0);
        run(() -> {
            table.setSelection(row(table, starts));
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static int row(Table table, String starts) {
        for (var index = 0; index < table.getItemCount(); index++) {
            if (table.getItem(index).getText(0).startsWith(starts)) {
                return index;
            }
        }
        return -1;
    }

    int rows(String tableId) {
        return on(() -> look(Table.class, tableId).map(Table::getItemCount).orElse(0));
    }

    String cell(String tableId, int row, int column) {
        return on(() -> look(Table.class, tableId).map(table -> table.getItem(row).getText(column)).orElse(""));
    }

    /** Executes a command as a key or a menu would. */
    void command(String id, Map<String, String> parameters) {
        run(() -> {
            try {
                Command command = window().getService(ICommandService.class).getCommand(id);
                window().getService(IHandlerService.class)
                        .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
            } catch (CommandException e) {
                throw new IllegalStateException(id, e);
            }
        });
    }

    boolean enabled(String commandId) {
        return on(() -> window().getService(ICommandService.class).getCommand(commandId).isEnabled());
    }

    /** Saves what the window shows. */
    void picture(Path file) {
        run(() -> {
            Shell shell = window().getShell();
            var area = shell.getBounds();
            var image = new Image(display, area.width, area.height);
            var gc = new GC(display);
            try {
                gc.copyArea(image, area.x, area.y);
                var loader = new ImageLoader();
                loader.data = new ImageData[] { image.getImageData() };
                loader.save(file.toString(), SWT.IMAGE_PNG);
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }
}
