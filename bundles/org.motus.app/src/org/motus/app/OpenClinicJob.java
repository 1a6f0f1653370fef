package org.motus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.motus.care.CareService;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;

/** Opens a clinic, or makes the demo clinic, and closes the one that was open. */
final class OpenClinicJob extends ClinicJob {

    private final ClinicDesk desk;
    private final Path folder;
    private final boolean demo;

    OpenClinicJob(ClinicDesk desk, Path folder, boolean demo) {
        super(demo ? Messages.job_demo : Messages.job_open, desk.notices(), Notice.Topic.CLINIC);
        this.desk = desk;
        this.folder = folder;
        this.demo = demo;
        setPriority(INTERACTIVE);
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        var care = Services.find(CareService.class).orElseThrow(
                () -> new ClinicException(ClinicException.Reason.FAILED, Messages.open_incomplete, null));
        var next = demo && absent(folder) ? makeDemo(care) : care.open(folder);
        desk.notices().clear(Notice.Topic.CLINIC);
        desk.patient().select(null);
        desk.recent().opened(folder);
        var before = desk.clinic().opened(next, care);
        if (before.isPresent()) {
            before.get().close();
        }
    }

    private Clinic makeDemo(CareService care) throws ClinicException {
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
        desk.clinic().failed();
    }
}
