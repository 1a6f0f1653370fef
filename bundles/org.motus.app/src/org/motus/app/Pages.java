package org.motus.app;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.motus.care.Listeners;
import org.motus.care.Registration;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.Step;

/** Which page the window shows. UI thread only. */
@NonNullByDefault({})
final class Pages {

    private final Listeners listeners = new Listeners();
    private final IWorkbenchWindow window;
    private final ActiveClinic clinic;
    private final ActivePatient patient;
    private Step lastVisitStep = Step.OVERVIEW;
    /** Whether somebody turned to the library while no clinic was open. */
    private boolean reading;

    Pages(IWorkbenchWindow window) {
        this.window = window;
        this.clinic = window.getService(ActiveClinic.class);
        this.patient = window.getService(ActivePatient.class);
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                current().filter(Step::visit).ifPresent(step -> lastVisitStep = step);
                reading = clinic.clinic().isEmpty() && current().filter(Step.LIBRARY::equals).isPresent();
                listeners.fire();
            }
        });
    }

    IWorkbenchWindow window() {
        return window;
    }

    /** @return the page of the clinic that is shown, or empty on the start page */
    Optional<Step> current() {
        return perspective().flatMap(id -> Arrays.stream(Step.values())
                .filter(step -> step.perspective().equals(id)).findFirst());
    }

    /** @return the step of the visit that was shown last in this session; the overview when none was */
    Step lastVisitStep() {
        return lastVisitStep;
    }

    private Optional<String> perspective() {
        return Optional.ofNullable(window.getActivePage()).map(IWorkbenchPage::getPerspective)
                .map(IPerspectiveDescriptor::getId);
    }

    /** @return true while the library is read and no clinic is open */
    boolean reading() {
        return reading;
    }

    /** @return true when a page can be shown now: a step of a visit needs a patient, any page but the library a clinic */
    boolean ready(Step step) {
        return step == Step.LIBRARY || clinic.clinic().isPresent() && (!step.visit() || patient.patient().isPresent());
    }

    /** Shows a page; without a patient a step of a visit gives way to the caseload, where one is chosen. */
    void show(Step step) {
        if (ready(step)) {
            show(step.perspective());
        } else if (clinic.clinic().isPresent()) {
            show(Step.CASELOAD.perspective());
        }
    }

    /** Shows the page that fits what is open. */
    void follow() {
        if (clinic.opening()) {
            return;
        }
        if (clinic.clinic().isEmpty()) {
            var asked = clinic.asking().isPresent() || clinic.serverQuestion().isPresent();
            if (!reading || asked) {
                show(Perspectives.START);
            }
        } else if (reading || current().isEmpty()
                || current().filter(Step::visit).isPresent() && patient.patient().isEmpty()) {
            show(Step.CASELOAD.perspective());
        }
    }

    /** Goes back from the library to where a clinic is chosen. */
    void start() {
        show(Perspectives.START);
    }

    private void show(String perspectiveId) {
        var page = window.getActivePage();
        if (page != null && perspective().filter(perspectiveId::equals).isEmpty()) {
            page.setPerspective(window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspectiveId));
        }
    }

    /** @return the listener's registration; it hears when another page is shown */
    Registration onChange(Runnable listener) {
        return listeners.add(listener);
    }
}
