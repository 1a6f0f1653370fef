package org.motus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.motus.care.CareService;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicFolders;
import org.motus.store.PatientSummary;
import org.motus.store.UserInfo;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.ServerQuestion;

/** Opens or makes a clinic, and closes the one that was open. */
final class OpenClinicJob extends ClinicJob {

    /** How the clinic comes to be open. */
    interface Opening {
        Clinic open(CareService care, Path folder) throws ClinicException;
    }

    private final ClinicDesk desk;
    private final Path folder;
    private final Opening opening;
    private final Optional<PatientSummary> before;
    private Optional<Notice> said = Optional.empty();
    private Consumer<String> refused = sentence -> {
    };

    /** @param before the patient who was active, and is again when the clinic cannot be opened */
    OpenClinicJob(ClinicDesk desk, Path folder, String name, Opening opening, Optional<PatientSummary> before) {
        super(name, desk.notices(), Notice.Topic.CLINIC);
        this.desk = desk;
        this.folder = folder;
        this.opening = opening;
        this.before = before;
        setPriority(INTERACTIVE);
    }

    /** @param listener hears the sentence when name, password or recovery key is wrong */
    OpenClinicJob refusing(Consumer<String> listener) {
        refused = listener;
        return this;
    }

    /** @param notice what is said about the clinic once it is open or asks who opens it */
    OpenClinicJob saying(Optional<Notice> notice) {
        said = notice;
        return this;
    }

    /** Makes and opens clinics. */
    static ClinicFolders folders() throws ClinicException {
        return Services.find(ClinicFolders.class).orElseThrow(OpenClinicJob::incomplete);
    }

    private static ClinicException incomplete() {
        return new ClinicException(ClinicException.Reason.FAILED, Messages.open_incomplete, null);
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        try {
            open();
        } catch (ClinicException e) {
            switch (e.reason()) {
                case SIGN_IN -> ask();
                case SERVER_LOGIN -> askServer(e);
                case UNREACHABLE -> sayUnreachable(e);
                case WRONG_PASSWORD -> {
                    desk.clinic().ask(folder);
                    refused.accept(String.valueOf(e.getMessage()));
                }
                default -> throw e;
            }
        }
    }

    /** The clinic wants to know who opens it: the start page asks. */
    private void ask() throws ClinicException {
        leave();
        rememberServer();
        desk.clinic().ask(folder);
    }

    /** The server of the clinic wants to know this computer: the start page asks. */
    private void askServer(ClinicException problem) throws ClinicException {
        var server = folders().address(folder).orElseThrow(() -> problem);
        // Who is asked for the first time did nothing wrong yet.
        var typed = desk.clinic().serverQuestion().isPresent();
        var refusal = typed || ServerDoor.of(desk.notices()).knows(server) ? String.valueOf(problem.getMessage()) : "";
        leave();
        rememberServer();
        desk.clinic().ask(new ServerQuestion(folder, server, refusal));
    }

    /** Closes the clinic that is open; a form that asks stays, with what was typed. */
    private void leave() throws ClinicException {
        var old = desk.clinic().clinic().isPresent() ? desk.clinic().release() : Optional.<Clinic>empty();
        if (old.isPresent()) {
            old.get().close();
        }
        clearNotices();
    }

    /** A form that asks something stays as it is, and its own button tries again. The clinic opens at the next start too. */
    private void sayUnreachable(ClinicException problem) {
        var asking = desk.clinic().asking().isPresent() || desk.clinic().serverQuestion().isPresent();
        refuse(problem, asking ? List.of() : List.of(new Notice.Act(ServerWords.again, () -> desk.open(folder))));
        giveBack();
    }

    private void rememberServer() throws ClinicException {
        folders().address(folder).ifPresent(server -> ClinicDesk.names().rememberServer(folder, server.host()));
    }

    private void open() throws ClinicException {
        var care = Services.find(CareService.class).orElseThrow(OpenClinicJob::incomplete);
        var next = care.read(opening.open(care, folder));
        clearNotices();
        care.own().problem().ifPresent(sentence -> desk.notices().show(Notice.failed(Notice.Topic.LIBRARY,
                sentence, "")));
        desk.recent().opened(folder);
        rememberServer();
        var user = folders().asks(folder) ? Optional.of(next.user()) : Optional.<UserInfo>empty();
        user.ifPresent(signedIn -> ClinicDesk.names().remember(folder, signedIn.name(), next.profile().name()));
        var old = desk.clinic().opened(next, care, user);
        if (old.isPresent()) {
            old.get().close();
        }
    }

    private void clearNotices() {
        desk.notices().clear(Notice.Topic.CLINIC);
        desk.notices().clear(Notice.Topic.RECORD);
        desk.notices().clear(Notice.Topic.PROGRAM);
        said.ifPresent(desk.notices()::show);
    }

    /** Opens the demo clinic, and makes it when there is none. */
    static Clinic demo(CareService care, Path folder) throws ClinicException {
        if (!absent(folder)) {
            return care.open(folder);
        }
        try {
            Files.createDirectories(DataFolder.path());
        } catch (IOException e) {
            throw new ClinicException(ClinicException.Reason.READ_ONLY, Messages.demo_not_writable, e);
        }
        return care.createDemo(folder, LocalDate.now());
    }

    private static boolean absent(Path folder) {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return !Files.exists(folder);
        }
    }

    @Override
    protected void failed() {
        desk.recent().failed(folder);
        giveBack();
    }

    private void giveBack() {
        // The patient first: a page that finds nobody open gives way to the caseload.
        if (desk.clinic().clinic().isPresent()) {
            before.ifPresent(desk.patient()::select);
        }
        desk.clinic().failed();
    }
}
