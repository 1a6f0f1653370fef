package org.motus.app;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicFolders.Made;
import org.motus.store.ClinicProfile;
import org.motus.store.Password;
import org.motus.store.ServerLogin;
import org.motus.ui.OnScreen;

/** The pages in which a clinic is made: the clinic, its server if it has one, its first person, its recovery key. */
@NonNullByDefault({})
final class MakingPages extends Composite {

    private final ClinicDesk desk;
    private final Runnable leave;
    private final Runnable resized;
    private final MakeClinicPage clinic;
    private final ServerPage server;
    private final FirstPersonPage person;
    private MakingClinic making = new MakingClinic();
    private Optional<RecoveryKeyPage> recovery = Optional.empty();
    private Optional<Clinic> unentered = Optional.empty();

    /**
     * @param leave
     *            shows the choices again
     * @param resized
     *            called when another page is shown
     */
    MakingPages(Composite parent, ClinicDesk desk, Runnable leave, Runnable resized) {
        super(parent, SWT.NONE);
        this.desk = desk;
        this.leave = leave;
        this.resized = resized;
        setBackground(parent.getBackground());
        setLayout(new StackLayout());
        clinic = new MakeClinicPage(this, this::described, leave);
        server = new ServerPage(this, true, this::back, resized, this::placed);
        person = new FirstPersonPage(this, AccessWords.person_title, AccessWords.person_words, Messages.make_button,
                this::back, this::make);
        show(clinic);
        addListener(SWT.Dispose, event -> closeUnentered());
    }

    private void described(NewClinic typed) {
        making.describe(typed);
        server.name(typed.name().strip());
        showStage();
    }

    /** The server answered that there is room. */
    private void placed(ServerForm typed, ServerLogin login) {
        login.password().close();
        making.place(typed);
        showStage();
    }

    private void back() {
        making.back();
        showStage();
    }

    private void showStage() {
        switch (making.stage()) {
            case CLINIC -> show(clinic);
            case SERVER -> show(server);
            default -> show(person);
        }
    }

    private void make(String name, Password password) {
        var typed = making.clinic();
        var place = making.server().isPresent()
                ? making.server().flatMap(ServerForm::path)
                : typed.flatMap(NewClinic::path);
        if (place.isEmpty() || desk.clinic().opening() || !Leaving.allowed() || !making.make()) {
            password.close();
            return;
        }
        desk.clinic().begin();
        var profile = typed.get().profile();
        var login = making.server().map(form -> server.login());
        InBackground.run(this, () -> {
            try (password) {
                return kept(login.isPresent()
                        ? share(login.get(), profile, name, password)
                        : OpenClinicJob.folders().create(place.get(), profile, name, password));
            }
        }, Messages.job_make, made -> made(place.get(), made), this::refused);
    }

    private Made share(ServerLogin login, ClinicProfile profile, String name, Password password)
            throws ClinicException {
        var form = making.server().orElseThrow();
        var address = form.address();
        return ServerDoor.of(desk.notices()).with(address, login, () -> OpenClinicJob.folders()
                .createShared(form.makeFolder(), address, login, profile, name, password));
    }

    /** A clinic that was made while the window closed must not stay open. */
    private Made kept(Made made) throws ClinicException {
        if (isDisposed()) {
            made.recoveryKey().close();
            made.clinic().close();
        }
        return made;
    }

    /** What is wrong with the server is said on its page, all else on the page of the person. */
    private void refused(ClinicException problem) {
        making.failed();
        desk.clinic().failed();
        if (making.server().isPresent() && problem.reason() != ClinicException.Reason.INVALID) {
            back();
            server.refused(problem);
        } else {
            person.refused(String.valueOf(problem.getMessage()));
        }
    }

    private void made(Path folder, Made made) {
        making.made();
        person.clear();
        var page = new RecoveryKeyPage(this, made.clinic().profile().name(), made.recoveryKey(),
                AccessWords.recovery_enter, () -> enter(folder, made));
        recovery = Optional.of(page);
        unentered = Optional.of(made.clinic());
        show(page);
    }

    private void enter(Path folder, Made made) {
        making.placed(true);
        if (making.mayEnter()) {
            unentered = Optional.empty();
            desk.enter(folder, made.clinic());
            leave.run();
            recovery.ifPresent(RecoveryKeyPage::dispose);
            recovery = Optional.empty();
            making = new MakingClinic();
            clinic.clear();
            server.clear();
            show(clinic);
        }
    }

    private void show(Composite page) {
        ((StackLayout) getLayout()).topControl = page;
        layout();
        resized.run();
        OnScreen.later(page, page::setFocus);
    }

    /** The window closed over the recovery key: the clinic is made all the same, and must not stay open. */
    private void closeUnentered() {
        unentered.ifPresent(made -> {
            try {
                made.close();
            } catch (ClinicException e) {
                ILog.of(MakingPages.class).error("The new clinic could not be closed in order.", e);
            }
        });
    }

    void follow(boolean opening) {
        clinic.follow(opening);
        server.follow(opening);
        person.follow(opening);
    }

    @Override
    public boolean setFocus() {
        var top = ((StackLayout) getLayout()).topControl;
        return top != null && top.setFocus();
    }
}
