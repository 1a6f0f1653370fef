package org.motus.ui.program;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.motus.care.Registration;
import org.motus.ui.OnScreen;

/** Keeps a panel on the program that is in front: it hears which one that is, and of each change of it. UI thread only. */
final class WorkFollower {

    private final ProgramDesk desk;
    private final Consumer<@Nullable ProgramWork> onWork;
    private final Runnable onChange;
    private final Registration deskChanges;
    private @Nullable ProgramWork work;
    private @Nullable Registration workChanges;

    /**
     * @param panel
     *            ends with it
     * @param onWork
     *            hears of another program in front, or of none; {@code onChange} follows
     * @param onChange
     *            hears of each change of that program
     */
    WorkFollower(Control panel, ProgramDesk desk, Consumer<@Nullable ProgramWork> onWork, Runnable onChange) {
        this.desk = desk;
        this.onWork = onWork;
        this.onChange = onChange;
        deskChanges = desk.onChange(() -> OnScreen.later(panel, this::follow));
        panel.addDisposeListener(event -> close());
    }

    private void close() {
        deskChanges.close();
        Optional.ofNullable(workChanges).ifPresent(Registration::close);
    }

    void follow() {
        var next = desk.current().<@Nullable ProgramWork>map(now -> now).orElse(null);
        if (next != work) {
            Optional.ofNullable(workChanges).ifPresent(Registration::close);
            work = next;
            workChanges = next == null ? null : next.onChange(onChange);
            onWork.accept(next);
        }
        onChange.run();
    }
}
