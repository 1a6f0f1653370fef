package org.motus.app;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;

/** The form that asks who opens a clinic, and the one for the recovery key. */
@NonNullByDefault({})
final class SignInPages extends Composite {

    private final Runnable resized;
    private final SignInPage signIn;
    private final RecoverPage recover;

    /** @param resized called when the other form is shown */
    SignInPages(Composite parent, ClinicDesk desk, Path folder, Runnable resized) {
        super(parent, SWT.NONE);
        this.resized = resized;
        setBackground(parent.getBackground());
        var layout = new StackLayout();
        setLayout(layout);
        signIn = new SignInPage(this, desk, folder, () -> show(true));
        recover = new RecoverPage(this, desk, folder, () -> show(false));
        layout.topControl = signIn;
    }

    private void show(boolean recovery) {
        ((StackLayout) getLayout()).topControl = recovery ? recover : signIn;
        signIn.clear();
        recover.clear();
        layout();
        resized.run();
        setFocus();
    }

    Path folder() {
        return signIn.folder();
    }

    void follow(boolean opening) {
        signIn.follow(opening);
    }

    @Override
    public boolean setFocus() {
        return ((StackLayout) getLayout()).topControl.setFocus();
    }
}
