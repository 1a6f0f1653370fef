package org.motus.ui.program;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.motus.care.EditedDocument;
import org.motus.care.Registration;
import org.motus.ui.ColorToken;
import org.motus.ui.Notices;
import org.motus.ui.Theme;
import org.motus.ui.WorkState;

/** The editor of one patient's program. Its title never names the patient. */
@NonNullByDefault({})
public final class ProgramEditor extends EditorPart {

    private ProgramDesk desk;
    private ProgramWork work;
    private ProgramSaver saver;
    private Registration changes;
    private EditorPage page;
    private boolean wasDirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(Messages.editor_title);
        desk = site.getService(ProgramDesk.class);
        work = Optional.of(input).filter(ProgramInput.class::isInstance).map(ProgramInput.class::cast)
                .flatMap(about -> desk.work(about.patientId()))
                .orElseThrow(() -> new PartInitException(Messages.editor_nothing));
        // The clinic's number tells drafts apart when leaving asks about them; a name does not belong there.
        Optional.ofNullable(work.patient().getNumber()).filter(number -> !number.isBlank())
                .ifPresent(number -> setPartName(NLS.bind(Messages.editor_title_number, number)));
        saver = new ProgramSaver(desk, site.getService(Notices.class), site.getService(WorkState.class));
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setBackground(Theme.color(ColorToken.BACKGROUND));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        var body = new Composite(parent, SWT.NONE);
        body.setBackground(parent.getBackground());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        page = new EditorPage(body, work, new EditorCommands(getSite()));
        wasDirty = isDirty();
        changes = work.onChange(this::changed);
        page.show();
    }

    private void changed() {
        page.show();
        if (wasDirty != isDirty()) {
            wasDirty = isDirty();
            firePropertyChange(PROP_DIRTY);
        }
    }

    ProgramWork work() {
        return work;
    }

    /** The frame asks for the document, to know whose program is open here. */
    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == EditedDocument.class ? adapter.cast(work.document()) : super.getAdapter(adapter);
    }

    boolean shows(ProgramWork other) {
        return work == other;
    }

    String patientId() {
        return work.document().patientId();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!saver.save(work)) {
            // Then whoever closes the editor or the window stops, and the draft stays where it is.
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isDirty() {
        return work.draft().open();
    }

    /**
     * Opens the exercises or the findings over the editor where the window has no room beside it.
     *
     * @return false when there is room, and nothing was opened
     */
    boolean openFolded(boolean exercises) {
        return page.openFolded(exercises, desk);
    }

    @Override
    public void setFocus() {
        page.focus();
    }

    @Override
    public void dispose() {
        if (changes != null) {
            changes.close();
        }
        super.dispose();
    }
}
