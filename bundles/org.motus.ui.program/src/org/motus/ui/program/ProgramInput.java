package org.motus.ui.program;

import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** Whose program an editor is about. Its words never name the patient. */
@NonNullByDefault({})
final class ProgramInput implements IEditorInput {

    private final String patientId;

    ProgramInput(String patientId) {
        this.patientId = Objects.requireNonNull(patientId);
    }

    String patientId() {
        return patientId;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Messages.editor_title;
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return "";
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgramInput input && input.patientId.equals(patientId);
    }

    @Override
    public int hashCode() {
        return patientId.hashCode();
    }
}
