package org.motus.care;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.motus.model.clinic.ClinicPackage;
import org.motus.model.library.LibraryPackage;
import org.motus.model.program.ProgramPackage;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;

/**
 * Unsaved work of one clinic on this computer: one sealed file for each document, in a folder of the program. A file's
 * name says nothing about a person. Files of this run of the program are rewritten and forgotten; files of an earlier
 * run, which ended before it could save, are offered. Safe for use from several threads.
 */
public final class UnsavedFolder {

    /** A record of a patient. */
    public static final EClass RECORD = ClinicPackage.Literals.PATIENT;
    /** A draft of a program. */
    public static final EClass PROGRAM = ProgramPackage.Literals.PROGRAM;

    /** An exercise of the clinic's own; it belongs to no patient. */
    public static final EClass EXERCISE = LibraryPackage.Literals.EXERCISE;

    private static final String SUFFIX = ".unsaved";

    /**
     * Unsaved work of an earlier run.
     *
     * @param file
     *            where it is kept
     */
    public record Kept(Path file, Unsaved<?> unsaved) {
    }

    /**
     * What a look into the folder found.
     *
     * @param kept
     *            unsaved work of earlier runs, newest first
     * @param aside
     *            files that could not be read, and are called damaged from now on
     */
    public record Found(List<Kept> kept, List<Path> aside) {
    }

    private final SealedFiles files;
    private final Clinic clinic;
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    /**
     * @param folder
     *            of this program on this computer; made when something is kept
     * @param clinic
     *            whose key seals the files
     */
    public UnsavedFolder(Path folder, Clinic clinic) {
        this.files = new SealedFiles(folder, clinic, SUFFIX);
        this.clinic = clinic;
    }

    /**
     * Keeps unsaved work in place of what this run kept of the same document. When it returns the file is on disk.
     *
     * @throws IOException
     *             when it cannot be written: what was kept before is still there
     * @throws ClinicException
     *             when the clinic is closed
     */
    public synchronized void keep(Unsaved<?> unsaved) throws IOException, ClinicException {
        files.keep(file(unsaved.state().eClass(), unsaved.patientId()), UnsavedForm.write(unsaved));
    }

    /** Forgets what this run kept of a document, after it was saved or given up. */
    public synchronized void forget(EClass kind, String patientId) throws IOException {
        files.forget(file(kind, patientId));
    }

    /** Forgets everything that this run kept, after all of it was saved or given up, but what is still unsaved. */
    public synchronized void forgetAllBut(List<Unsaved<?>> left) throws IOException {
        var stay = left.stream().map(each -> file(each.state().eClass(), each.patientId())).toList();
        for (var file : files.files(files.place() + "-*" + run)) {
            if (!stay.contains(file)) {
                files.forget(file);
            }
        }
    }

    /**
     * Forgets what any run of the program on this computer kept of a patient who was erased, damaged files too.
     *
     * @throws IOException
     *             when a file is still there
     */
    public synchronized void forgetPatient(String patientId) throws IOException {
        for (var kind : List.of(RECORD, PROGRAM)) {
            files.forgetAll(start(kind, patientId));
        }
    }

    /**
     * Looks for unsaved work of earlier runs. What cannot be read is put aside under another name and not offered again.
     *
     * @param kind
     *            {@link #RECORD} or {@link #PROGRAM}
     * @throws IOException
     *             when the folder cannot be read
     */
    public synchronized Found find(EClass kind, String patientId) throws IOException, ClinicException {
        var kept = new ArrayList<Kept>();
        var aside = new ArrayList<Path>();
        for (var file : files.files(start(kind, patientId))) {
            if (!file.equals(file(kind, patientId))) {
                try {
                    kept.add(read(file, patientId));
                } catch (IOException e) {
                    aside.add(files.putAside(file));
                }
            }
        }
        kept.sort(Comparator.comparing((Kept each) -> each.unsaved().at()).reversed());
        return new Found(List.copyOf(kept), List.copyOf(aside));
    }

    private Kept read(Path file, String patientId) throws IOException, ClinicException {
        var unsaved = UnsavedForm.read(files.open(file));
        if (!unsaved.patientId().equals(patientId)) {
            throw new IOException("The file was renamed.");
        }
        return new Kept(file, unsaved);
    }

    /** Gives up unsaved work of an earlier run. */
    public synchronized void discard(Kept kept) throws IOException {
        files.forget(kept.file());
    }

    /** Takes unsaved work of an earlier run over into this one, after it was brought back. */
    public synchronized void takeOver(Kept kept) throws IOException {
        files.rename(kept.file(), file(kept.unsaved().state().eClass(), kept.unsaved().patientId()));
    }

    private Path file(EClass kind, String patientId) {
        return files.file(start(kind, patientId) + run);
    }

    private String start(EClass kind, String patientId) {
        return files.place() + "-"
                + SealedFiles.hash(clinic.folder() + "\n" + kind.getName() + "\n" + patientId) + "-";
    }
}
