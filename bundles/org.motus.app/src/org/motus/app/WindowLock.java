package org.motus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.keys.IBindingService;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Field;
import org.motus.ui.FileChoice;
import org.motus.ui.OnScreen;

/**
 * Covers the window until the password is typed. All that it showed is hidden, not gone, so that it is there again as it
 * was; popups and dialogs are hidden too, and the keys of commands do nothing. UI thread only.
 */
@NonNullByDefault({})
final class WindowLock {

    private static final String KEY = "org.motus.app.lock";

    private final IWorkbenchWindow window;
    private final Shell shell;
    private final Listener others = this::hideOther;
    private final Listener resize = event -> cover();
    private final List<Control> hidden = new ArrayList<>();
    private @Nullable LockPage page;
    private @Nullable Menu menu;
    private @Nullable Control focus;
    private @Nullable Point selection;

    WindowLock(IWorkbenchWindow window) {
        this.window = window;
        this.shell = window.getShell();
        shell.setData(KEY, this);
    }

    /** @return the lock of a window, or empty when it has none */
    static Optional<WindowLock> of(Shell shell) {
        return Optional.ofNullable((WindowLock) shell.getData(KEY));
    }

    boolean locked() {
        return page != null;
    }

    /** Locks, when somebody is signed in; does nothing otherwise. */
    void lock() {
        var clinic = window.getService(ActiveClinic.class);
        var user = clinic.user();
        if (locked() || user.isEmpty() || clinic.clinic().isEmpty() || shell.isDisposed()) {
            return;
        }
        var display = shell.getDisplay();
        Field.flushTyping(display);
        focus = display.getFocusControl();
        selection = focus instanceof Text field ? field.getSelection() : null;
        var shown = new LockPage(shell, clinic.clinic().get(), user.get(), this::unlock,
                () -> new NextPerson(window, this).begin());
        page = shown;
        cover();
        shown.setFocus();
        hideEverything();
        window.getService(IBindingService.class).setKeyFilterEnabled(false);
        display.addFilter(SWT.Show, others);
        shell.addListener(SWT.Resize, resize);
        OnScreen.later(shown, shown::setFocus);
        FileChoice.cancelAll(display);
    }

    private void hideEverything() {
        for (var other : shell.getDisplay().getShells()) {
            if (other != shell && other.isVisible()) {
                hide(other);
            }
        }
        for (var child : shell.getChildren()) {
            if (child != page && !(child instanceof Shell) && child.getVisible()) {
                hide(child);
            }
        }
        menu = shell.getMenuBar();
        shell.setMenuBar(null);
    }

    private void hide(Control control) {
        hidden.add(control);
        control.setVisible(false);
    }

    private void cover() {
        var shown = page;
        if (shown != null && !shown.isDisposed()) {
            shown.moveAbove(null);
            shown.setBounds(shell.getClientArea());
            shown.layout(true, true);
        }
    }

    /** What wants to appear while the window is locked waits until it is unlocked. */
    private void hideOther(Event event) {
        if (event.widget instanceof Shell other && other != shell && !hidden.contains(other)) {
            hidden.add(other);
            OnScreen.later(other, () -> {
                if (locked()) {
                    other.setVisible(false);
                }
            });
        }
    }

    private void unlock() {
        var shown = page;
        if (shown == null) {
            return;
        }
        page = null;
        shell.getDisplay().removeFilter(SWT.Show, others);
        shell.removeListener(SWT.Resize, resize);
        window.getService(IBindingService.class).setKeyFilterEnabled(true);
        shell.setMenuBar(menu);
        hidden.stream().filter(control -> !control.isDisposed()).forEach(control -> control.setVisible(true));
        hidden.clear();
        shell.layout(true, true);
        giveKeysBack();
        shown.dispose();
    }

    private void giveKeysBack() {
        var before = focus;
        var place = selection;
        focus = null;
        selection = null;
        if (before != null && !before.isDisposed()) {
            before.setFocus();
            if (before instanceof Text field && place != null) {
                field.setSelection(place);
            }
        }
    }

    /**
     * Ends the dialogs and popups that wait behind the lock, each with its own way to give up.
     *
     * @return false when one of them must not be ended
     */
    boolean endOthers() {
        var others = hidden.stream().filter(Shell.class::isInstance).map(Shell.class::cast)
                .filter(other -> !other.isDisposed()).toList();
        others.forEach(Shell::close);
        return others.stream().allMatch(Shell::isDisposed);
    }

    /** Shows that something is done before the next person can sign in, or says why that cannot be. */
    void busy(boolean now, String sentence) {
        Optional.ofNullable(page).ifPresent(shown -> shown.busy(now, sentence));
    }

    /** Uncovers the window for somebody else; the keys do not go back to where they were. */
    void end() {
        focus = null;
        selection = null;
        unlock();
        Optional.ofNullable(window.getActivePage()).map(IWorkbenchPage::getActivePart)
                .ifPresent(IWorkbenchPart::setFocus);
    }

    /** Says why the locked window stays open. */
    void sayUnsaved() {
        Optional.ofNullable(page).ifPresent(shown -> shown.say(AccessWords.lock_unsaved));
    }
}
