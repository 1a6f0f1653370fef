package org.motus.ui.program;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.Banner;
import org.motus.ui.ColorToken;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.Theme;
import org.motus.ui.program.ProgramSheet.FindingLine;

/** The active patient's program with its doses, and the way to a first program and to the printed handout. */
@NonNullByDefault({})
public final class ProgramView extends ViewPart {

    private Composite stack;
    private MessagePage message;
    private SheetPage sheetPage;
    private ProgramController controller;

    @Override
    public void createPartControl(Composite parent) {
        parent.setBackground(Theme.color(ColorToken.BACKGROUND));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        var notices = getSite().getService(Notices.class);
        new Banner(parent, notices, Notice.Topic.PROGRAM);
        stack = new Composite(parent, SWT.NONE);
        stack.setBackground(parent.getBackground());
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        message = new MessagePage(stack);
        sheetPage = new SheetPage(stack, getSite().getService(IHandlerService.class), new Choice());
        controller = new ProgramController(this, getSite().getService(ActiveClinic.class),
                getSite().getService(ActivePatient.class), notices);
        parent.addDisposeListener(event -> controller.dispose());
        controller.start();
    }

    ProgramController controller() {
        return controller;
    }

    Control control() {
        return stack;
    }

    void showNoPatient() {
        message.say(Messages.no_patient, Messages.no_patient_advice);
        show(message.control());
    }

    void showLoading(String patientId) {
        if (!sheetPage.shows(patientId)) {
            message.say(Messages.loading, "");
            show(message.control());
        }
    }

    void showFailed() {
        message.say(Messages.failed, Messages.failed_advice);
        show(message.control());
    }

    void show(ProgramSheet sheet) {
        sheetPage.show(sheet, controller.clinician());
        show(sheetPage.control());
    }

    void showRefused(List<FindingLine> findings) {
        sheetPage.showRefused(findings);
    }

    void openChooser(String clinician) {
        sheetPage.openChooser(clinician);
    }

    private void show(Control page) {
        ((StackLayout) stack.getLayout()).topControl = page;
        stack.layout(true, true);
    }

    @Override
    public void setFocus() {
        // Whoever comes by Tab is on a button already; a second step would pass over it.
        if (!within(stack.getDisplay().getFocusControl())) {
            stack.setFocus();
        }
    }

    private boolean within(Control focus) {
        var at = focus;
        while (at != null && at != stack) {
            at = at.getParent();
        }
        return at == stack;
    }

    /** Carries the chooser's answer to the controller. */
    private final class Choice implements StartPanel.Listener {

        @Override
        public void make(LocationCode location, Profile profile, boolean applyFixes, String clinician) {
            controller.start(location, Optional.of(profile), applyFixes, clinician);
        }

        @Override
        public void cancel() {
            sheetPage.closeChooser();
        }
    }
}
