package org.motus.ui.patient.overview;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.motus.model.library.Exercise;
import org.motus.model.library.LocationCode;
import org.motus.model.library.RoutineEntry;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.LookOnly;
import org.motus.ui.Numbers;
import org.motus.ui.PrimaryButton;
import org.motus.ui.TypeStyle;

/** The exercises of a location's routine by phase, with their dose, and the button that starts a program of them. */
final class RoutinePart {

    private final Composite box;
    private final Knowledge knowledge;
    private final Going going;

    RoutinePart(Composite box, Knowledge knowledge, Going going) {
        this.box = box;
        this.knowledge = knowledge;
        this.going = going;
    }

    void fill(LocationCode location) {
        var routine = knowledge.library().location(location).getRoutine();
        var head = Lines.box(box, 2);
        var words = Lines.wrapped(head, TypeStyle.BODY, ColorToken.TEXT2);
        words.setText(NLS.bind(Messages.routine_starter, routine.getStarterIds().size(),
                Numbers.plain(routine.getStarterTotalMinutes())));
        var start = LookOnly.button(new PrimaryButton(head, Messages.routine_start, false));
        start.setData("id", "overview.routine.start");
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(start);
        start.addListener(SWT.Selection, event -> going.start(location));
        var entries = routine.getEntries().stream().sorted(Comparator.comparingInt(RoutineEntry::getOrder)).toList();
        entries.stream().map(RoutineEntry::getPhase).distinct().sorted()
                .forEach(phase -> phase(phase, entries, routine.getStarterIds()));
    }

    private void phase(int phase, List<RoutineEntry> entries, List<String> starters) {
        var head = Lines.wrapped(box, TypeStyle.SMALL, ColorToken.TEXT2);
        head.setText(switch (phase) {
            case 1 -> Messages.phase_1;
            case 2 -> Messages.phase_2;
            default -> Messages.phase_3;
        });
        entries.stream().filter(entry -> entry.getPhase() == phase).forEach(entry -> knowledge.library()
                .exercise(entry.getExerciseId()).ifPresent(one -> row(one, starters.contains(one.getId()))));
    }

    private void row(Exercise exercise, boolean starter) {
        var row = Lines.box(box, 3);
        var mark = new IconMark(row, Icon.CHECK, ColorToken.TEXT2);
        mark.setToolTipText(Messages.routine_in_starter);
        // Without a check mark its place stays free, so that the names stand in one line.
        mark.setVisible(starter);
        var name = Lines.wrapped(row, TypeStyle.BODY, ColorToken.TEXT);
        name.setText(exercise.getName().replace("&", "&&"));
        var dose = Lines.single(row, TypeStyle.SMALL, ColorToken.TEXT2);
        dose.setText(knowledge.doses().brief(exercise.getDosage()));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(dose);
    }
}
