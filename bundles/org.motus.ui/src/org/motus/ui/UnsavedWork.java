package org.motus.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.motus.care.EditedDocument;
import org.motus.care.Registration;
import org.motus.care.Unsaved;
import org.motus.care.UnsavedFolder;
import org.motus.care.UnsavedFolder.Kept;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.osgi.framework.FrameworkUtil;

/**
 * Keeps what is not saved yet in sealed files on this computer, a few seconds after it was typed, and offers it when the
 * program ended before it could be saved. An OSGi service. UI thread only.
 */
public final class UnsavedWork {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.US);

    private final ActiveClinic clinic;
    private final Notices notices;
    private final WorkState state;
    private final Set<UnsavedWatch> watches = new LinkedHashSet<>();
    private @Nullable Clinic of;
    private @Nullable UnsavedFolder folder;

    /** Called by the framework. */
    public UnsavedWork(ActiveClinic clinic, Notices notices, WorkState state) {
        this.clinic = clinic;
        this.notices = notices;
        this.state = state;
    }

    /** @return the files of the clinic that is open now, or empty when none is open */
    private Optional<UnsavedFolder> folder() {
        var open = clinic.clinic();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        if (folder == null || of != open.get()) {
            of = open.get();
            folder = new UnsavedFolder(place(), open.get());
        }
        return Optional.ofNullable(folder);
    }

    /** @return where files are kept: the data folder of this program in which the workbench remembers its windows */
    public static Path place() {
        var state = Platform.getStateLocation(FrameworkUtil.getBundle(UnsavedWork.class));
        return state.toFile().toPath().resolve("unsaved");
    }

    /** Keeps a document as long as it is not saved; see the longer form. */
    Registration watch(EditedDocument document, EClass kind, String patientId, Supplier<Unsaved<?>> now) {
        return watch(document, document::dirty, kind, patientId, now);
    }

    /**
     * Keeps a document as long as something of it is nowhere else.
     *
     * @param needed
     *            true while that is so
     * @param kind
     *            {@link UnsavedFolder#RECORD}, {@link UnsavedFolder#PROGRAM} or {@link UnsavedFolder#EXERCISE}
     * @param now
     *            gives what is not saved
     * @return closing it forgets what was kept: the document is saved or given up
     */
    public Registration watch(EditedDocument document, BooleanSupplier needed, EClass kind, String patientId,
            Supplier<Unsaved<?>> now) {
        var files = folder();
        if (files.isEmpty()) {
            return () -> {
            };
        }
        var watch = new UnsavedWatch(document, needed, files.get(), notices, kind, patientId, now, state::kept);
        watches.add(watch);
        return () -> {
            watches.remove(watch);
            watch.close();
        };
    }

    /**
     * Keeps everything that is not saved, as if the program ended here: it is offered to who opens the patient next.
     *
     * @param done
     *            called on the UI thread when all of it is on disk; nothing is forgotten from then on
     * @param refused
     *            called on the UI thread when something cannot be kept; nothing has changed then
     */
    public void handOver(Runnable done, Runnable refused) {
        var display = Display.getDefault();
        var pending = watches.stream().flatMap(watch -> watch.pending().stream()).toList();
        folder().ifPresentOrElse(files -> new UnsavedJob(Messages.unsaved_job, notices, () -> {
            try {
                for (var each : pending) {
                    files.keep(each);
                }
            } catch (IOException | ClinicException | RuntimeException e) {
                display.asyncExec(refused);
                throw e;
            }
            display.asyncExec(() -> {
                watches.forEach(UnsavedWatch::stop);
                watches.clear();
                folder = null;
                done.run();
            });
        }).schedule(), done);
    }

    /**
     * What forgets a patient who was erased, whichever run of the program kept it.
     *
     * @param patientId
     *            who is erased
     * @return runs on any thread, once, after the patient was erased
     */
    public Forgetting forgetting(String patientId) {
        var files = folder();
        return () -> {
            if (files.isPresent()) {
                files.get().forgetPatient(patientId);
            }
        };
    }

    /** Forgets kept files. */
    @FunctionalInterface
    public interface Forgetting {

        /**
         * Deletes them.
         *
         * @throws IOException
         *             when a file is still there
         */
        void run() throws IOException;
    }

    /**
     * Looks for what an earlier run of the program left, in the background.
     *
     * @param kind
     *            {@link UnsavedFolder#RECORD} or {@link UnsavedFolder#PROGRAM}
     * @param found
     *            called on the UI thread with the newest, when there is one
     */
    public void find(EClass kind, String patientId, Consumer<Kept> found) {
        var display = Display.getDefault();
        folder().ifPresent(files -> new UnsavedJob(Messages.unsaved_job_find, notices, () -> {
            var there = files.find(kind, patientId);
            there.aside().forEach(file -> notices.show(Notice.failed(Notice.Topic.CLINIC, Messages.unsaved_aside,
                    NLS.bind(Messages.unsaved_aside_advice, file))));
            there.kept().stream().findFirst().ifPresent(kept -> display.asyncExec(() -> found.accept(kept)));
        }).schedule());
    }

    /**
     * Offers what was found above the screens of its topic.
     *
     * @param show
     *            brings it back and then runs what it is given; until it is saved it stays kept
     * @return the notice, so that it can be taken away with its patient
     */
    public Notice offer(Kept kept, EClass kind, Consumer<Runnable> show) {
        var notice = Notice.offer(topic(kind), NLS.bind(found(kind), time(kept.unsaved().at())), advice(kind),
                List.of(new Notice.Act(Messages.unsaved_show, () -> {
                    notices.clear(topic(kind));
                    show.accept(() -> settle(files -> files.takeOver(kept)));
                }), new Notice.Act(Messages.unsaved_discard, () -> {
                    notices.clear(topic(kind));
                    settle(files -> files.discard(kept));
                })));
        notices.show(notice);
        return notice;
    }

    /** A step with the files. */
    private interface Files {
        void with(UnsavedFolder files) throws IOException;
    }

    private void settle(Files step) {
        folder().ifPresent(files -> new UnsavedJob(Messages.unsaved_job, notices, () -> step.with(files))
                .schedule());
    }

    /** @return the name of the step that brings something back */
    public static String step(Kept kept) {
        return NLS.bind(Messages.unsaved_step, time(kept.unsaved().at()));
    }

    /** @return a moment in the words of this program: the time, and the day when it is not today */
    public static String time(Instant at) {
        var local = at.atZone(ZoneId.systemDefault());
        return (local.toLocalDate().equals(LocalDate.now()) ? CLOCK : DAY).format(local);
    }

    private static Notice.Topic topic(EClass kind) {
        return kind == UnsavedFolder.RECORD
                ? Notice.Topic.RECORD
                : kind == UnsavedFolder.PROGRAM ? Notice.Topic.PROGRAM : Notice.Topic.LIBRARY;
    }

    private static String found(EClass kind) {
        return kind == UnsavedFolder.RECORD
                ? Messages.unsaved_record
                : kind == UnsavedFolder.PROGRAM ? Messages.unsaved_draft : Messages.unsaved_exercise;
    }

    private static String advice(EClass kind) {
        return kind == UnsavedFolder.RECORD
                ? Messages.unsaved_record_advice
                : kind == UnsavedFolder.PROGRAM ? Messages.unsaved_draft_advice : Messages.unsaved_exercise_advice;
    }

    /**
     * Forgets what this run kept, after everything was saved or given up: the program ends or leaves the clinic. A record
     * that could not be saved stays, and is offered when the clinic is opened again.
     */
    public void leave() {
        var open = watches.stream().filter(watch -> watch.left().isPresent()).toList();
        var left = open.stream().<Unsaved<?>>flatMap(watch -> watch.left().stream()).toList();
        folder().ifPresent(files -> UnsavedJob.now(files, left, notices));
        open.forEach(UnsavedWatch::stop);
        watches.removeAll(open);
    }
}
