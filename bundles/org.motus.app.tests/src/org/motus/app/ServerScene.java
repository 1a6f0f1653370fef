package org.motus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.motus.model.library.LocationCode;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.testkit.RemoteClinic;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Banner;
import org.motus.ui.Commands;
import org.motus.ui.PrimaryButton;
import org.motus.ui.ServerLine;
import org.motus.ui.WaitingWork;

/** A scene in a clinic on a server, which can be taken away. At its end the demo clinic of this computer is open again. */
abstract class ServerScene extends EditorScene {

    private final Path waiting = Platform.getStateLocation(Platform.getBundle("org.motus.ui")).toFile().toPath()
            .resolve("waiting");
    Clinic demo;
    RemoteClinic remote;

    @BeforeEach
    void onAServer() throws IOException {
        for (var file : waits()) {
            Files.delete(file);
        }
        leave();
        demo = clinic();
        remote = new RemoteClinic(demo);
        become(remote);
        screen.service(WaitingWork.class);
        open(patient);
    }

    @AfterEach
    void onThisComputerAgain() throws IOException {
        remote.away(false);
        screen.run(() -> screen.service(ServerLine.class).tryNow());
        screen.await("it answers", () -> screen.service(ServerLine.class).awaySince().isEmpty());
        leave();
        become(demo);
        for (var file : waits()) {
            Files.delete(file);
        }
    }

    void become(Clinic next) {
        screen.run(() -> {
            var active = screen.service(ActiveClinic.class);
            active.opened(next, active.care().orElseThrow());
        });
    }

    void leave() {
        screen.run(() -> {
            screen.service(ActivePatient.class).select(null);
            screen.window().getActivePage().closeAllEditors(false);
        });
        screen.await("nobody is open", () -> screen.service(ActiveRecord.class).document().isEmpty());
    }

    List<Path> waits() {
        if (!Files.isDirectory(waiting)) {
            return List.of();
        }
        try (var files = Files.list(waiting)) {
            return files.toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void act(String banner, String label) {
        screen.await(label, () -> button(banner, label).isPresent());
        screen.run(() -> button(banner, label).orElseThrow().notifyListeners(SWT.Selection, new Event()));
    }

    private Optional<PrimaryButton> button(String banner, String label) {
        return screen.look(Banner.class, banner).stream().flatMap(shown -> Stream.of(shown.getChildren()))
                .filter(PrimaryButton.class::isInstance).map(PrimaryButton.class::cast)
                .filter(button -> button.getText().equals(label)).findFirst();
    }

    void save() {
        screen.command(Commands.SAVE, Map.of());
    }

    List<Integer> numbers() {
        try {
            return demo.revisions(patient).stream().map(info -> info.number()).toList();
        } catch (ClinicException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> prints() throws ClinicException {
        return demo.audit().find(AuditQuery.all(20).about(patient).of(Act.PRINT)).stream().map(row -> row.subject())
                .toList();
    }

    void revision1Then14Reps() {
        start(LocationCode.A);
        save();
        screen.await("revision 1", () -> numbers().equals(List.of(1)));
        selectCard(0);
        type("dose.REPS", "14");
        screen.await("it is taken", () -> program().getFirst().getDosage().getReps() == 14);
    }

    String printLabel() {
        return screen.on(() -> screen.look(PrimaryButton.class, "editor.print").orElseThrow().getText());
    }
}
