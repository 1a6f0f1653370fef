package org.motus.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.jdt.annotation.Nullable;

/** One named step of undo: what an edit did to a model, recorded while it was done. */
final class EditStep extends AbstractCommand {

    private final EObject root;
    private final Runnable edit;
    private final List<ChangeDescription> recorded = new ArrayList<>();
    private @Nullable String typed;
    private boolean done;

    EditStep(EObject root, String label, Runnable edit) {
        super(label);
        this.root = root;
        this.edit = edit;
        isPrepared = true;
        isExecutable = true;
    }

    /** Makes this step a part of typing one value. */
    void typing(String key) {
        typed = key;
    }

    boolean isTyping(String key) {
        return Objects.equals(key, typed);
    }

    void endTyping() {
        typed = null;
    }

    /** Does the edit; the stack, which gets the step after that, does not do it again. */
    @Override
    public void execute() {
        if (done) {
            return;
        }
        done = true;
        var recorder = new ChangeRecorder(root);
        try {
            edit.run();
        } catch (RuntimeException e) {
            recorder.endRecording().apply();
            recorder.dispose();
            throw e;
        }
        var changes = recorder.endRecording();
        recorder.dispose();
        if (!changes.getObjectChanges().isEmpty() || !changes.getResourceChanges().isEmpty()) {
            recorded.add(changes);
        }
    }

    boolean changed() {
        return !recorded.isEmpty();
    }

    /** Takes a later step of the same typing in; it has been executed. */
    void melt(EditStep later) {
        recorded.addAll(later.recorded);
        setLabel(later.getLabel());
    }

    @Override
    public void undo() {
        recorded.reversed().forEach(ChangeDescription::applyAndReverse);
    }

    @Override
    public void redo() {
        recorded.forEach(ChangeDescription::applyAndReverse);
    }
}
