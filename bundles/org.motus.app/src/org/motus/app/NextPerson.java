package org.motus.app;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.care.EditedDocument;
import org.motus.care.PatientDocument;
import org.motus.care.Registration;
import org.motus.store.UserInfo;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActiveRecord;
import org.motus.ui.OnScreen;
import org.motus.ui.UnsavedWork;
import org.motus.ui.WorkState;

/**
 * Lets somebody else sign in at a locked window. What was typed is saved; what cannot be saved without a question is kept
 * as after a crash, and offered when its patient is opened again. UI thread only.
 */
@NonNullByDefault({})
final class NextPerson {

    private final IWorkbenchWindow window;
    private final Shell shell;
    private final WindowLock lock;
    private final ActiveClinic clinic;
    private final ActiveRecord record;

    NextPerson(IWorkbenchWindow window, WindowLock lock) {
        this.window = window;
        this.shell = window.getShell();
        this.lock = lock;
        this.clinic = window.getService(ActiveClinic.class);
        this.record = window.getService(ActiveRecord.class);
    }

    void begin() {
        if (newPatient()) {
            refuse(RightsWords.lock_other_draft);
        } else if (lock.endOthers()) {
            lock.busy(true, RightsWords.lock_other_busy);
            // A dialog that was ended gives its thread back first.
            OnScreen.later(shell, this::keep);
        } else {
            refuse(RightsWords.lock_other_waits);
        }
    }

    /** A patient who is not added yet is kept nowhere. */
    private boolean newPatient() {
        return window.getService(WorkState.class).document().filter(PatientDocument.class::isInstance)
                .filter(document -> record.document().filter(document::equals).isEmpty())
                .filter(EditedDocument::dirty).isPresent();
    }

    private void refuse(String sentence) {
        lock.busy(false, NLS.bind(sentence, clinic.user().map(UserInfo::name).orElse("")));
    }

    private void keep() {
        record.saveQuietly();
        window.getService(UnsavedWork.class).handOver(this::leave, () -> refuse(RightsWords.lock_other_refused));
    }

    private void leave() {
        for (var page : window.getPages()) {
            page.closeAllEditors(false);
        }
        record.giveUpAll();
        window.getService(WorkState.class).edit(null);
        var asked = new AtomicReference<>(Optional.<Registration>empty());
        asked.set(Optional.of(clinic.onChange(() -> {
            if (clinic.asking().isPresent()) {
                asked.getAndSet(Optional.empty()).ifPresent(Registration::close);
                // After the page that asks is there, so that nothing of a patient comes into sight.
                OnScreen.later(shell, () -> OnScreen.later(shell, lock::end));
            }
        })));
        ClinicDesk.of(window).leave();
    }
}
