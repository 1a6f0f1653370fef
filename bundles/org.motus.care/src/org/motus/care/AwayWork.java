package org.motus.care;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.motus.care.WaitingRevision.Print;
import org.motus.handout.HandoutException;
import org.motus.handout.HandoutProgress;
import org.motus.library.Texts;
import org.motus.model.clinic.Patient;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Revision;

/**
 * Saves and prints the programs of one clinic, also while its server does not answer: then both wait on this computer.
 * Safe for use from several threads; nothing of it belongs on a UI thread.
 */
public final class AwayWork {

    private final Texts texts = Texts.of(AwayWork.class, Locale.getDefault());
    private final CareService care;
    private final Clinic clinic;
    private final WaitingFolder waiting;
    private final Clock clock;
    private volatile boolean any;
    private final Consumer<Recording> recorded;

    /**
     * @param waiting
     *            the clinic's folder on this computer
     * @param clock
     *            says when something was made
     * @param recorded
     *            hears what came of each recording, in the thread that recorded
     */
    public AwayWork(CareService care, Clinic clinic, WaitingFolder waiting, Clock clock,
            Consumer<Recording> recorded) {
        this.care = care;
        this.clinic = clinic;
        this.waiting = waiting;
        this.clock = clock;
        this.recorded = recorded;
    }

    /**
     * What became of a save.
     *
     * @param revision
     *            as it is stored, or as it waits
     * @param waits
     *            true when the server did not answer and the revision waits on this computer
     */
    public record Saved(Revision revision, boolean waits) {
    }

    /**
     * Records what waits. What came of it is also told to whom this was made with.
     *
     * @throws ClinicException
     *             when what waits cannot be read
     */
    public Recording record() throws ClinicException {
        try {
            var recording = waiting.record();
            any = !recording.reached()
                    || recording.items().stream().anyMatch(item -> item.state() != Recording.State.RECORDED);
            recorded.accept(recording);
            return recording;
        } catch (IOException e) {
            throw new ClinicException(Reason.FAILED, texts.get("waiting.notread"), e);
        }
    }

    /**
     * Saves a program, or keeps it until the server is back. What waits of the same patient is recorded before it.
     *
     * @throws ClinicException
     *             {@link Reason#CONFLICT} when somebody else saved a revision since then; otherwise when it can neither
     *             be saved nor kept
     */
    public synchronized Saved save(ProgramToSave program) throws ClinicException {
        if (!clinic.shared()) {
            return new Saved(care.save(clinic, program), false);
        }
        if (!program.replaces().isEmpty()) {
            // Kept first: so what it takes the place of goes with it, however often the line breaks.
            keep(program);
            return recordKept(program);
        }
        if (waits(program.patientId())) {
            var before = record();
            if (before.about(program.patientId()).anyMatch(item -> item.state() == Recording.State.CONFLICT)) {
                throw new ClinicException(Reason.CONFLICT, texts.get("waiting.conflict"), null);
            }
            if (!before.reached()) {
                return new Saved(keep(program).provisional(), true);
            }
        }
        try {
            return new Saved(care.save(clinic, program), false);
        } catch (ClinicException e) {
            if (e.reason() != Reason.UNREACHABLE) {
                throw e;
            }
            return new Saved(keep(program).provisional(), true);
        }
    }

    private Saved recordKept(ProgramToSave program) throws ClinicException {
        var mine = record().items().stream().filter(item -> item.revision().id().equals(program.revisionId()))
                .findFirst();
        if (mine.isEmpty()) {
            return new Saved(WaitingRevision.of(program, clinic.user(), clock.instant()).provisional(), true);
        }
        var info = mine.get().info();
        if (info.isPresent()) {
            return new Saved(new Revision(info.get(), program.program()), false);
        }
        try {
            waiting.giveUp(Set.of(program.revisionId()));
        } catch (IOException e) {
            throw new ClinicException(Reason.FAILED, texts.get("waiting.notwritten"), e);
        }
        throw mine.get().state() == Recording.State.CONFLICT
                ? new ClinicException(Reason.CONFLICT, texts.get("waiting.conflict"), null)
                : new ClinicException(Reason.FAILED, mine.get().sentence(), null);
    }

    private boolean waits(String patientId) throws ClinicException {
        try {
            return waiting.all().stream().anyMatch(each -> each.patientId().equals(patientId));
        } catch (IOException e) {
            throw new ClinicException(Reason.FAILED, texts.get("waiting.notread"), e);
        }
    }

    private WaitingRevision keep(ProgramToSave program) throws ClinicException {
        var revision = WaitingRevision.of(program, clinic.user(), clock.instant());
        try {
            waiting.keep(revision);
            any = true;
            return revision;
        } catch (IOException e) {
            throw new ClinicException(Reason.FAILED, texts.get("waiting.notkept"), e);
        }
    }

    /**
     * Prints a program that is open here, without asking the server for anything. The print waits on this computer until
     * it can be recorded.
     *
     * @param patient
     *            the whole record as it is here; the checks look at it
     * @param revision
     *            what {@link #save} returned, or a revision that the server has
     * @param waits
     *            true when the server does not have that revision yet, which the page says
     * @param request
     *            its number of the revision does not count
     * @return what was printed; nothing when a finding blocks it
     * @throws ClinicException
     *             when the print cannot be kept on this computer; then nothing is printed
     * @throws HandoutException
     *             when the file cannot be written or the caller asked to stop; no file is left
     */
    public PrintOutcome print(Patient patient, Revision revision, boolean waits, PrintRequest request,
            HandoutProgress progress) throws ClinicException, HandoutException {
        return care.printing().print(clinic, patient, revision, waits, request, progress, paper -> {
            try {
                waiting.printed(WaitingRevision.of(revision, !waits, clinic.user(), clock.instant()),
                        new Print(clock.instant(), paper));
                any = true;
            } catch (IOException e) {
                throw new ClinicException(Reason.FAILED, texts.get("waiting.notprinted"), e);
            }
        });
    }

    /** @return true when something was known to wait after the last step; cheap, for any thread */
    public boolean any() {
        return any;
    }

    /** @return what waits */
    public WaitingFolder waiting() {
        return waiting;
    }
}
