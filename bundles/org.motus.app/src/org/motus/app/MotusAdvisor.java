package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Step;

/** Sets the workbench up. */
@NonNullByDefault({})
final class MotusAdvisor extends WorkbenchAdvisor {

    private final StartOptions options;

    MotusAdvisor(StartOptions options) {
        this.options = options;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(false);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        if (options.empty()) {
            return Perspectives.EMPTY;
        }
        var expected = Services.find(ActiveClinic.class)
                .filter(clinic -> clinic.opening() || clinic.clinic().isPresent());
        return expected.isPresent() ? Step.CASELOAD.perspective() : Perspectives.START;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new MotusWindowAdvisor(configurer, options);
    }
}
