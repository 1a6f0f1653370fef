package org.motus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.motus.care.CareService;
import org.motus.library.ExerciseQuery;
import org.motus.model.library.Exercise;
import org.motus.store.ClinicException;
import org.motus.store.PatientQuery;
import org.motus.store.PatientSummary;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ClinicJob;
import org.motus.ui.Commands;
import org.motus.ui.Icon;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.Step;

/** Finds exercises and patients for what was typed, away from the UI thread. */
final class PaletteSearch extends ClinicJob {

    private static final int MOST = 6;

    private final Pages pages;
    private final String typed;
    private final boolean patients;
    private final Consumer<List<PaletteEntry>> found;

    /**
     * @param patients
     *            false while other patients are hidden
     * @param found
     *            called in the job's thread
     */
    PaletteSearch(Pages pages, String typed, boolean patients, Consumer<List<PaletteEntry>> found) {
        super(Messages.job_palette, pages.window().getService(Notices.class), Notice.Topic.CLINIC);
        this.pages = pages;
        this.typed = typed;
        this.patients = patients;
        this.found = found;
        setPriority(INTERACTIVE);
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        var entries = new ArrayList<PaletteEntry>();
        var active = pages.window().getService(ActiveClinic.class);
        var care = active.care();
        // While no clinic is open, what ships can be read.
        var reading = care.isPresent() ? care : Services.find(CareService.class);
        if (reading.isPresent()) {
            reading.get().library().search(ExerciseQuery.of(typed)).stream().limit(MOST).map(this::exercise)
                    .forEach(entries::add);
        }
        var clinic = active.clinic();
        if (patients && clinic.isPresent()) {
            clinic.get().findPatients(new PatientQuery(typed, false, 0, MOST)).stream().map(this::patient)
                    .forEach(entries::add);
        }
        if (!monitor.isCanceled()) {
            found.accept(entries);
        }
    }

    private PaletteEntry exercise(Exercise exercise) {
        return new PaletteEntry(Icon.FILE_TEXT, exercise.getName(), Messages.palette_exercise, exercise.getId(), () -> {
            if (pages.ready(Step.PROGRAM)) {
                pages.show(Step.PROGRAM);
                RunCommand.in(pages.window(), Commands.EXERCISES, Map.of());
            } else {
                RunCommand.in(pages.window(), Commands.LIBRARY,
                        Map.of(Commands.LIBRARY_EXERCISE, exercise.getId()));
            }
        });
    }

    private PaletteEntry patient(PatientSummary row) {
        var birth = row.birthDate();
        return new PaletteEntry(Icon.CIRCLE_USER, (row.givenName() + " " + row.familyName()).strip(),
                Messages.palette_patient, birth == null ? "" : birth.toString(), () -> {
                    pages.window().getService(ActivePatient.class).select(row);
                    pages.show(Step.OVERVIEW);
                });
    }
}
