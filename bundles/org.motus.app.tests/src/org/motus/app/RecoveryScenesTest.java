package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.ProgramDocument;
import org.motus.care.Unsaved;
import org.motus.care.UnsavedFolder;
import org.motus.model.library.LocationCode;
import org.motus.store.ClinicException;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Banner;
import org.motus.ui.Commands;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Step;
import org.motus.ui.WorkState;

/** What was typed and not saved when the program ended is offered when the patient is opened again. */
@DisplayName("After a crash")
class RecoveryScenesTest extends EditorScene {

    private final Path unsaved = Platform.getStateLocation(Platform.getBundle("org.motus.ui")).toFile().toPath()
            .resolve("unsaved");

    @BeforeEach
    void nothingIsKept() throws IOException {
        for (var file : kept()) {
            Files.delete(file);
        }
    }

    private List<Path> kept() {
        if (!Files.isDirectory(unsaved)) {
            return List.of();
        }
        try (var files = Files.list(unsaved)) {
            return files.toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ProgramDocument draft() {
        return (ProgramDocument) screen.service(WorkState.class).document().orElseThrow();
    }

    /** Leaves the patient; the draft is given up and what this run kept of it is forgotten. */
    private void leave() {
        screen.run(() -> {
            screen.service(ActivePatient.class).select(null);
            screen.window().getActivePage().closeAllEditors(false);
        });
        screen.await("nobody is open", () -> screen.service(ActiveRecord.class).document().isEmpty());
    }

    private void act(String banner, String label) {
        screen.await(label, () -> button(banner, label).isPresent());
        screen.run(() -> button(banner, label).orElseThrow().notifyListeners(SWT.Selection, new Event()));
    }

    private Optional<PrimaryButton> button(String banner, String label) {
        return screen.look(Banner.class, banner).stream().flatMap(shown -> Stream.of(shown.getChildren()))
                .filter(PrimaryButton.class::isInstance).map(PrimaryButton.class::cast)
                .filter(button -> button.getText().equals(label)).findFirst();
    }

    @Test
    @DisplayName("a draft is kept in a sealed file while it is not saved, and the file goes when it is saved")
    void keptWhileUnsaved() throws IOException {
        start(LocationCode.A);
        screen.await("it is kept", () -> kept().size() == 1);
        var bytes = new String(Files.readAllBytes(kept().getFirst()), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("pelvic") || bytes.contains("Robin") || bytes.contains("program"), bytes);
        screen.command(Commands.SAVE, Map.of());
        screen.await("it is forgotten", () -> kept().isEmpty());
    }

    @Test
    @DisplayName("an unsaved draft is offered, Show opens it dirty, Discard forgets it")
    void unsavedDraft() throws Exception {
        start(LocationCode.A);
        selectCard(0);
        type("dose.REPS", "14");
        screen.await("it is taken", () -> program().getFirst().getDosage().getReps() == 14);
        var typed = screen.on(() -> draft().unsaved());
        // Somebody whom this run has no draft of, as after a crash.
        var guest = clinic().loadPatient(patient);
        guest.setId("recovered-" + patient);
        guest.setVersion(0);
        guest.getEpisodes().clear();
        patient = clinic().savePatient(guest).getId();
        var left = new Unsaved<>(patient, typed.at(), typed.basedOn(), typed.state(), typed.base());
        leave();
        new UnsavedFolder(unsaved, clinic()).keep(left);

        open(patient);
        assertEquals(List.of(), exercises());
        screen.await("the offer", () -> screen.words("banner.PROGRAM").contains("An unsaved program of "));
        act("banner.PROGRAM", "Show");
        screen.await("the editor", () -> screen.shows("editor.cards") && !exercises().isEmpty());
        assertTrue(screen.on(() -> draft().dirty()));
        assertTrue(EcoreUtil.equals(left.state(), screen.on(() -> draft().snapshot())));
        screen.command(Commands.SAVE, Map.of());
        screen.await("it is a revision", () -> latest() == 14);
        screen.await("nothing of this patient is kept any more", () -> !offered());

        leave();
        new UnsavedFolder(unsaved, clinic()).keep(left);
        open(patient);
        screen.await("the offer", () -> screen.words("banner.PROGRAM").contains("An unsaved program of "));
        act("banner.PROGRAM", "Discard");
        screen.await("it is forgotten", () -> !offered() && !screen.shows("banner.PROGRAM"));
    }

    /** @return true when the next run of the program would offer a draft of this patient */
    private boolean offered() {
        try {
            return !new UnsavedFolder(unsaved, clinic()).find(UnsavedFolder.PROGRAM, patient).kept().isEmpty();
        } catch (IOException | ClinicException e) {
            throw new IllegalStateException(e);
        }
    }

    private int latest() {
        try {
            return clinic().latestRevision(patient).map(revision -> revision.program().getPhases().getFirst()
                    .getPrescriptions().getFirst().getDosage().getReps()).orElse(0);
        } catch (ClinicException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("changes to a record that could not be saved come back as a step of undo and are saved")
    void unsavedRecord() throws Exception {
        var left = screen.on(() -> {
            var record = screen.service(ActiveRecord.class).document().orElseThrow();
            var before = record.unsaved();
            before.state().setMinutesPerDay(35);
            return before;
        });
        leave();
        new UnsavedFolder(unsaved, clinic()).keep(left);
        open(patient);
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.OVERVIEW.name()));
        screen.await("the offer", () -> screen.words("banner.RECORD").contains("Unsaved changes of "));
        act("banner.RECORD", "Show");
        screen.await("it is saved", () -> stored() == 35);
        var record = screen.on(() -> screen.service(ActiveRecord.class).document().orElseThrow());
        assertTrue(screen.on(record::undoLabel).orElse("").startsWith("Unsaved changes of "));
        screen.run(record::undo);
        screen.await("undone and saved", () -> stored() == 0);
        screen.await("nothing is kept any more", () -> kept().isEmpty());
    }

    private int stored() {
        try {
            return Optional.ofNullable(clinic().loadPatient(patient).getMinutesPerDay()).orElse(0);
        } catch (ClinicException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("a kept file that was damaged is one sentence and is put aside")
    void damaged() throws Exception {
        var left = screen.on(() -> screen.service(ActiveRecord.class).document().orElseThrow().unsaved());
        leave();
        new UnsavedFolder(unsaved, clinic()).keep(left);
        var file = kept().getFirst();
        Files.write(file, new byte[] { 1, 2, 3 });
        open(patient);
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.OVERVIEW.name()));
        screen.await("the sentence", () -> screen.words("banner.CLINIC").contains("cannot be read."));
        assertEquals(List.of(file.resolveSibling(file.getFileName() + ".damaged")), kept());
    }
}
