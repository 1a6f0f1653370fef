package org.motus.care;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Something a clinician edits: a model, one stack of named commands on it, and whether it is saved. Every change is one
 * step of undo; a change that changes nothing makes no step. One thread, which on the desktop is the UI thread.
 */
public abstract class EditedDocument {

    /** How many steps from before the last save are still undone after something came in. */
    private static final int SAVED_STEPS = 20;

    private final Listeners listeners = new Listeners();
    private final BasicCommandStack stack = new BasicCommandStack();
    private final EObject root;
    private @Nullable Command saved;
    private @Nullable Runnable refusal;

    /** @param root the object that changes are made in, with all that it contains */
    protected EditedDocument(EObject root) {
        this.root = root;
    }

    /**
     * Makes one change.
     *
     * @param label
     *            what is undone later, for example "Sit to stand, reps 10 to 12"
     * @param edit
     *            sets values of the model; when it fails, what it did is taken back
     * @return true when the model is different now
     */
    public boolean change(String label, Runnable edit) {
        if (refused()) {
            return false;
        }
        var step = new EditStep(root, label, edit);
        return commit(step);
    }

    /**
     * Makes one change of a value that is being typed. It melts into the step before when that has the same key and
     * nothing came between, so that one word of typing is one step of undo.
     *
     * @param key
     *            which value, for example the id of the object and the name of the field
     * @param label
     *            what is undone later; replaces the label of the step it melts into
     * @return true when the model is different now
     */
    public boolean type(String key, String label, Runnable edit) {
        if (refused()) {
            return false;
        }
        var step = new EditStep(root, label, edit);
        step.typing(key);
        if (top() instanceof EditStep before && before.isTyping(key) && before != saved && !stack.canRedo()) {
            step.execute();
            if (!step.changed()) {
                return false;
            }
            before.melt(step);
            listeners.fire();
            return true;
        }
        return commit(step);
    }

    /**
     * Lets nothing be changed from now on.
     *
     * @param tried
     *            called when somebody tries; the listeners then show again what is so
     */
    public void readOnly(Runnable tried) {
        refusal = tried;
    }

    private boolean refused() {
        var tried = refusal;
        if (tried != null) {
            tried.run();
            listeners.fire();
        }
        return tried != null;
    }

    /** Ends a run of typing: what is typed next is a step of its own. */
    public void pause() {
        if (top() instanceof EditStep before) {
            before.endTyping();
        }
    }

    private boolean commit(EditStep step) {
        step.execute();
        if (!step.changed()) {
            return false;
        }
        stack.execute(step);
        listeners.fire();
        return true;
    }

    /**
     * Makes the model say what another state of it says, as one step that undo takes back.
     *
     * @param label
     *            what is undone later
     * @param state
     *            not changed
     * @return true when the model is different now
     */
    protected final boolean become(String label, EObject state) {
        return change(label, () -> new InPlace(root).become(root, state));
    }

    /**
     * Lays what came in from elsewhere under the steps of this document: each step ends in its own state with that in
     * it, so that undo takes back what was done here and nothing else. Objects stay the same where they can.
     *
     * @param onto
     *            gives a state of the model with what came in
     */
    protected final void rebase(UnaryOperator<EObject> onto) {
        pause();
        var model = new InPlace(root);
        var past = new ArrayDeque<Past>();
        var kept = -1;
        while (stack.canUndo() && kept < SAVED_STEPS) {
            kept = kept >= 0 || top() == saved ? kept + 1 : kept;
            past.push(new Past(stack.getUndoCommand().getLabel(), EcoreUtil.copy(root), top() == saved));
            stack.undo();
        }
        stack.flush();
        model.become(root, onto.apply(EcoreUtil.copy(root)));
        // A saved state that was undone is nowhere among the steps: then nothing that comes is it.
        saved = saved == null ? null : UnexecutableCommand.INSTANCE;
        for (var state : past) {
            var step = new EditStep(root, state.label, () -> model.become(root, onto.apply(state.model)));
            step.execute();
            if (step.changed()) {
                stack.execute(step);
            }
            saved = state.saved ? top() : saved;
        }
        listeners.fire();
    }

    /** A step of this document with what the model was after it. */
    private record Past(String label, EObject model, boolean saved) {
    }

    private @Nullable Command top() {
        return stack.canUndo() ? stack.getUndoCommand() : null;
    }

    /** @return what undo would take back, or empty */
    public Optional<String> undoLabel() {
        return stack.canUndo() ? Optional.of(stack.getUndoCommand().getLabel()) : Optional.empty();
    }

    /** @return what redo would do again, or empty */
    public Optional<String> redoLabel() {
        return stack.canRedo() ? Optional.of(stack.getRedoCommand().getLabel()) : Optional.empty();
    }

    /** Takes the last change back; does nothing when there is none. */
    public void undo() {
        if (stack.canUndo()) {
            stack.undo();
            listeners.fire();
        }
    }

    /** Does the change again that was taken back last; does nothing when there is none. */
    public void redo() {
        if (stack.canRedo()) {
            stack.redo();
            listeners.fire();
        }
    }

    /** @return true when the model is not what was saved last */
    public boolean dirty() {
        return top() != saved;
    }

    /** @return where the model stands now, for {@link #saved(Object)} */
    public Object mark() {
        pause();
        var top = top();
        return top == null ? this : top;
    }

    /** @return true when the model stands at a mark, with nothing typed since */
    public boolean at(Object mark) {
        return mark == this ? top() == null : top() == mark;
    }

    /**
     * Says that the model as it stood at a mark is saved.
     *
     * @param mark
     *            from {@link #mark()}; what changed since is still unsaved
     */
    public void saved(Object mark) {
        saved = mark == this ? null : (Command) mark;
        listeners.fire();
    }

    /** Tells the listeners that something beside the model changed. */
    protected final void fire() {
        listeners.fire();
    }

    /** @return the listener's registration; it hears of every change, undo, redo and save */
    public Registration onChange(Runnable listener) {
        return listeners.add(listener);
    }
}
