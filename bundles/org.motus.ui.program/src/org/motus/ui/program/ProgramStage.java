package org.motus.ui.program;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.motus.care.EditedDocument;
import org.motus.ui.OnScreen;
import org.motus.ui.ScreenIds;
import org.motus.ui.Step;
import org.motus.ui.WorkState;

/**
 * Puts the right parts into the Program step of a window: the editor of the active patient with its views, or the page
 * that begins a program. Where the window is narrow the views give way and come by a key.
 */
final class ProgramStage {

    private final IWorkbenchWindow window;
    private final Shell shell;
    private final ProgramDesk desk;
    private final WorkState state;
    private boolean arranging;
    private boolean starting;
    private int lastWidth;

    ProgramStage(IWorkbenchWindow window, ProgramDesk desk, WorkState state) {
        this.window = window;
        // A window that closes no longer tells its shell, but the shell is resized once more.
        this.shell = window.getShell();
        this.desk = desk;
        this.state = state;
        desk.onChange(this::later);
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                starting = false;
                later();
            }
        });
        shell.addListener(SWT.Resize, event -> later());
    }

    private void later() {
        OnScreen.later(shell, this::arrange);
    }

    private Optional<IWorkbenchPage> page() {
        return Optional.ofNullable(window.getActivePage()).filter(page -> Optional.ofNullable(page.getPerspective())
                .filter(perspective -> perspective.getId().equals(Step.PROGRAM.perspective())).isPresent());
    }

    private void arrange() {
        if (!arranging) {
            arranging = true;
            try {
                page().ifPresent(this::arrange);
            } catch (PartInitFailure e) {
                ILog.of(ProgramStage.class).error(ScreenIds.EDITOR, e);
            } finally {
                arranging = false;
            }
        }
    }

    private void arrange(IWorkbenchPage page) {
        var work = desk.current();
        closeOthers(page, work);
        if (work.isPresent() && !desk.asking()) {
            showEditor(page, work.get());
        } else {
            showStart(page);
        }
    }

    private void closeOthers(IWorkbenchPage page, Optional<ProgramWork> current) {
        if (desk.loading()) {
            // It may turn out that the next patient cannot be read now; then this one is there again.
            return;
        }
        for (var reference : page.getEditorReferences()) {
            var editor = reference.getEditor(false);
            if (editor instanceof ProgramEditor program && current.filter(program::shows).isEmpty()
                    && (!program.work().document().dirty() || desk.work(program.patientId()).isEmpty())) {
                page.closeEditor(program, false);
                desk.drop(program.work());
            }
        }
    }

    private void showEditor(IWorkbenchPage page, ProgramWork work) {
        starting = false;
        var input = new ProgramInput(work.document().patientId());
        var opened = page.findEditor(input);
        if (opened == null || page.getActiveEditor() != opened || !page.isEditorAreaVisible()) {
            page.setEditorAreaVisible(true);
            try {
                page.openEditor(input, ScreenIds.EDITOR, true);
            } catch (PartInitException e) {
                throw new PartInitFailure(e);
            }
            hide(page, ScreenIds.START_PROGRAM);
        }
        state.edit(work.document());
        fold(page);
    }

    private void showStart(IWorkbenchPage page) {
        // Else undo would still act on the program that was open last, which may be another patient's.
        state.edit(desk.record().<@Nullable EditedDocument>map(document -> document).orElse(null));
        hide(page, ScreenIds.EXERCISES);
        hide(page, ScreenIds.FINDINGS);
        lastWidth = 0;
        page.setEditorAreaVisible(false);
        show(page, ScreenIds.START_PROGRAM, IWorkbenchPage.VIEW_VISIBLE);
        var view = page.findView(ScreenIds.START_PROGRAM);
        if (!starting && view != null) {
            starting = true;
            page.activate(view);
            view.setFocus();
        }
    }

    /** Shows or hides the views when the window passes a width, and leaves them alone otherwise. */
    private void fold(IWorkbenchPage page) {
        var width = shell.getClientArea().width;
        fold(page, ScreenIds.EXERCISES, Folding.EXERCISES_FROM, width);
        fold(page, ScreenIds.FINDINGS, Folding.FINDINGS_FROM, width);
        lastWidth = width;
    }

    private void fold(IWorkbenchPage page, String view, int from, int width) {
        var limit = Folding.limit(shell.getDisplay(), from);
        var was = lastWidth >= limit;
        if (width >= limit && (!was || lastWidth == 0)) {
            show(page, view, IWorkbenchPage.VIEW_VISIBLE);
        } else if (width < limit && (was || lastWidth == 0)) {
            hide(page, view);
        }
    }

    private static void show(IWorkbenchPage page, String view, int mode) {
        if (page.findView(view) == null) {
            try {
                page.showView(view, null, mode);
            } catch (PartInitException e) {
                throw new PartInitFailure(e);
            }
        }
    }

    private static void hide(IWorkbenchPage page, String view) {
        var reference = page.findViewReference(view);
        if (reference != null) {
            page.hideView(reference);
        }
    }

    /** Shows a view of the Program step, or hides it when it is there. */
    static void toggle(IWorkbenchPage page, String view) throws PartInitException {
        if (page.findView(view) == null) {
            page.showView(view);
        } else {
            hide(page, view);
        }
    }

    /** A part could not be made; its class and stack are logged once. */
    private static final class PartInitFailure extends RuntimeException {

        private static final long serialVersionUID = 1;

        PartInitFailure(PartInitException cause) {
            super(cause);
        }
    }
}
