package org.motus.app;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.services.IServiceLocator;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.Notices;

/**
 * Opens clinics for the start page, the menu and the first window.
 *
 * @param clinic
 *            the open clinic
 * @param patient
 *            the active patient
 * @param notices
 *            where refusals are shown
 * @param recent
 *            clinics opened before
 */
record ClinicDesk(ActiveClinic clinic, ActivePatient patient, Notices notices, RecentClinics recent) {

    /** The services of the workbench. */
    static ClinicDesk of(IServiceLocator locator) {
        return new ClinicDesk(locator.getService(ActiveClinic.class), locator.getService(ActivePatient.class),
                locator.getService(Notices.class), recentClinics());
    }

    /** The same services before there is a workbench; empty when the product is not complete. */
    static Optional<ClinicDesk> beforeWorkbench() {
        return Services.find(ActiveClinic.class)
                .flatMap(clinic -> Services.find(ActivePatient.class)
                        .flatMap(patient -> Services.find(Notices.class)
                                .map(notices -> new ClinicDesk(clinic, patient, notices, recentClinics()))));
    }

    private static RecentClinics recentClinics() {
        return new RecentClinics(InstanceScope.INSTANCE.getNode("org.motus.app"));
    }

    /** Opens a folder in a job. Opening the clinic that is open changes nothing. */
    void open(Path folder) {
        var wanted = folder.toAbsolutePath().normalize();
        if (openFolder().filter(wanted::equals).isEmpty()) {
            clinic.begin();
            new OpenClinicJob(this, wanted, false).schedule();
        }
    }

    /** Opens the demo clinic in a job, and makes it first when there is none. */
    void openDemo() {
        var folder = DataFolder.demoClinic().normalize();
        if (openFolder().filter(folder::equals).isEmpty()) {
            clinic.begin();
            new OpenClinicJob(this, folder, true).schedule();
        }
    }

    private Optional<Path> openFolder() {
        return clinic.clinic().map(open -> open.folder().toAbsolutePath().normalize());
    }
}
