package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.motus.care.PatientDocument;
import org.motus.model.library.LocationCode;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicProfile;
import org.motus.store.Password;
import org.motus.store.Role;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.CardList;
import org.motus.ui.Commands;
import org.motus.ui.DrawnButton;
import org.motus.ui.Step;

/** A scene in a clinic that asks who opens it. At its end the demo clinic is open again. */
abstract class AccessScene extends DemoScene {

    static final String ROBIN = "Robin Reed";
    static final String SECRET = "three old maple boats";

    @AfterEach
    void backToTheDemo() {
        if (screen.on(() -> lock().locked())) {
            unlock(SECRET);
        }
        closeDialogs();
        screen.run(() -> screen.window().getActivePage().closeAllEditors(false));
        screen.command(OpenDemoHandler.COMMAND, Map.of());
        screen.await("the demo clinic", () -> clinic().filter(open -> open.profile().demo()).isPresent());
    }

    private void closeDialogs() {
        screen.await("no dialog", () -> {
            var others = Stream.of(PlatformUI.getWorkbench().getDisplay().getShells())
                    .filter(shell -> shell != screen.window().getShell()).filter(Control::isVisible).toList();
            others.forEach(Control::dispose);
            return others.isEmpty();
        });
    }

    Optional<Clinic> clinic() {
        return screen.service(ActiveClinic.class).clinic();
    }

    WindowLock lock() {
        return screen.on(() -> WindowLock.of(screen.window().getShell()).orElseThrow());
    }

    /** Makes a clinic with an administrator, and one more person of a role. */
    Path protectedClinic(String other, Role role) throws ClinicException {
        var place = folder.resolve("north");
        try (var password = Password.of(SECRET.toCharArray());
                var second = Password.of((SECRET + " 2").toCharArray())) {
            var made = Services.find(ClinicFolders.class).orElseThrow().create(place,
                    new ClinicProfile("North Street", "", "", "112", false), ROBIN, password);
            made.recoveryKey().close();
            try (var open = made.clinic()) {
                open.users().add(other, role, second);
            }
        }
        return place;
    }

    void open(Path place) {
        screen.command(OpenClinicHandler.COMMAND, Map.of(OpenClinicHandler.FOLDER, place.toString()));
        screen.await("the form that asks", () -> screen.shows("signin.password"));
    }

    void signIn(String name, String password) {
        screen.type("signin.name", name);
        screen.type("signin.password", password);
        screen.push("signin.go");
    }

    void awaitDesktop(String name) {
        screen.await("the caseload", () -> screen.look(Text.class, "patients.search").filter(Text::isEnabled)
                .isPresent());
        screen.await("who is signed in", () -> screen.look(BarButton.class, "bar.clinician").map(BarButton::name)
                .filter(name::equals).isPresent());
        assertEquals(name, clinic().orElseThrow().user().name());
    }

    void unlock(String password) {
        screen.type("lock.password", password);
        screen.push("lock.go");
        screen.await("it is unlocked", () -> !lock().locked());
    }

    /** Opens a patient of the open clinic and begins the routine for the lower back; its first exercise is chosen. */
    void beginProgram(String patientId) {
        screen.run(() -> {
            try {
                screen.service(ActivePatient.class)
                        .select(PatientDocument.open(clinic().orElseThrow(), patientId).summary());
            } catch (ClinicException e) {
                throw new IllegalStateException(e);
            }
        });
        screen.await("the record", () -> screen.service(ActiveRecord.class).document()
                .filter(document -> document.patient().getId().equals(patientId)).isPresent());
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.PROGRAM.name()));
        screen.await("the page that begins", () -> screen.shows("start.use"));
        screen.command(Commands.START, Map.of(Commands.START_LOCATION, LocationCode.A.getName()));
        screen.await("the cards", () -> screen.shows("editor.cards"));
        screen.run(() -> {
            var cards = screen.look(CardList.class, "editor.cards").orElseThrow();
            cards.setFocus();
            var home = new Event();
            home.keyCode = SWT.HOME;
            cards.notifyListeners(SWT.KeyDown, home);
        });
        screen.await("the first card", () -> screen.label("dose.title").startsWith("1 "));
    }

    /** Runs a command whose dialog keeps the thread of the window. */
    void dialog(String command, String awaited) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> screen.command(command, Map.of()));
        screen.await("the dialog", () -> anywhere(Control.class, awaited).isPresent());
    }

    /** Looks for a visible widget in every window; call on the UI thread. */
    <T extends Control> Optional<T> anywhere(Class<T> type, String id) {
        return everything().filter(control -> id.equals(control.getData("id"))).filter(type::isInstance).map(type::cast)
                .findFirst();
    }

    void typeAnywhere(String id, String words) {
        screen.await(id, () -> anywhere(Text.class, id).isPresent());
        screen.run(() -> anywhere(Text.class, id).orElseThrow().setText(words));
    }

    void pushAnywhere(String id) {
        screen.await(id, () -> anywhere(Control.class, id).filter(Control::isEnabled).isPresent());
        screen.run(() -> anywhere(Control.class, id).orElseThrow().notifyListeners(SWT.Selection, new Event()));
    }

    void tickAnywhere(String id) {
        screen.run(() -> anywhere(Button.class, id).orElseThrow().setSelection(true));
        pushAnywhere(id);
    }

    private static Stream<Control> everything() {
        return Stream.of(PlatformUI.getWorkbench().getDisplay().getShells()).filter(Control::isVisible)
                .flatMap(AccessScene::below);
    }

    private static Stream<Control> below(Control control) {
        if (!control.isVisible()) {
            return Stream.empty();
        }
        var inside = control instanceof Composite box
                ? Stream.of(box.getChildren()).flatMap(AccessScene::below)
                : Stream.<Control>empty();
        return Stream.concat(Stream.of(control), inside);
    }

    /** All words that can be read in any window now; call on the UI thread. */
    static List<String> readable() {
        var words = new ArrayList<String>();
        everything().forEach(control -> {
            words.add(String.valueOf(control.getToolTipText()));
            switch (control) {
                case Label label -> words.add(label.getText());
                case Text text -> words.add(text.getText());
                case Link link -> words.add(link.getText());
                case Button button -> words.add(button.getText());
                case DrawnButton drawn -> words.add(drawn.name());
                case org.eclipse.swt.widgets.Shell shell -> words.add(shell.getText());
                case Table table -> Stream.of(table.getItems()).forEach(item -> words.add(item.getText()));
                default -> words.add(control.getClass().getSimpleName());
            }
        });
        return words;
    }
}
