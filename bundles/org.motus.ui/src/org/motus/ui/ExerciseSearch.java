package org.motus.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.motus.care.Posture;
import org.motus.model.library.Category;
import org.motus.model.library.Equipment;
import org.motus.model.library.Exercise;

/** What is typed and chosen to find exercises: words, the position, the kind, and where wanted what is at hand. */
@NonNullByDefault({})
public final class ExerciseSearch {

    private static final int TEXT_LIMIT = 100;
    private static final int NARROW = 60;

    private final Runnable changed;
    private final String id;
    private final Composite filters;
    private final Text text;
    private final Combo position;
    private final Combo kind;
    private Combo equipment;

    /**
     * @param parent
     *            with a grid of one column
     * @param id
     *            before the ids of the fields, for example "exercises"
     * @param changed
     *            hears of each change
     */
    public ExerciseSearch(Composite parent, String id, Runnable changed) {
        this.changed = changed;
        this.id = id;
        text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.exercise_search);
        text.setFont(Theme.font(TypeStyle.BODY));
        text.setTextLimit(TEXT_LIMIT);
        text.setData("id", id + ".search");
        AccessibleName.set(text, Messages.exercise_search);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> changed.run());
        filters = Parts.row(parent, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filters);
        position = combo(Messages.exercise_position, "position",
                Stream.of(Posture.values()).map(ExerciseWords::posture));
        kind = combo(Messages.exercise_kind, "kind", Stream.of(Category.values()).map(ExerciseWords::kind));
    }

    /** Adds the choice of one piece of equipment. */
    public void addEquipment() {
        equipment = combo(Messages.exercise_equipment, "equipment",
                Stream.of(Equipment.values()).map(ExerciseWords::thing));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(NARROW, SWT.DEFAULT).applyTo(equipment);
    }

    private Combo combo(String name, String field, Stream<String> words) {
        var combo = new Combo(filters, SWT.READ_ONLY);
        combo.setItems(Stream.concat(Stream.of(name), words).toArray(String[]::new));
        combo.select(0);
        combo.setFont(Theme.font(TypeStyle.BODY));
        combo.setData("id", id + "." + field);
        AccessibleName.set(combo, name);
        combo.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /**
     * Lets the keys of the search act on a list.
     *
     * @param first
     *            runs at Enter
     * @param list
     *            gets the keys at the down arrow
     */
    public void lead(Runnable first, ExerciseList list) {
        text.addListener(SWT.DefaultSelection, event -> first.run());
        text.addListener(SWT.KeyDown, event -> down(event, list));
    }

    private static void down(Event event, ExerciseList list) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            list.focus();
        }
    }

    /** @return the words that were typed, may be blank */
    public String text() {
        return text.getText();
    }

    /** @return the chosen position, empty for all */
    public Optional<Posture> position() {
        return chosen(position, List.of(Posture.values()));
    }

    /** @return the chosen kind, empty for all */
    public Optional<Category> kind() {
        return chosen(kind, List.of(Category.values()));
    }

    /** @return true for an exercise of the chosen position, kind and equipment */
    public boolean takes(Exercise exercise) {
        return position().filter(wanted -> wanted != Posture.of(exercise)).isEmpty()
                && kind().filter(wanted -> wanted != exercise.getCategory()).isEmpty()
                && equipment().filter(wanted -> !has(exercise, wanted)).isEmpty();
    }

    private static boolean has(Exercise exercise, Equipment wanted) {
        return wanted == Equipment.NONE && exercise.getEquipment().isEmpty()
                || exercise.getEquipment().contains(wanted);
    }

    private Optional<Equipment> equipment() {
        return equipment == null ? Optional.empty() : chosen(equipment, List.of(Equipment.values()));
    }

    private static <T> Optional<T> chosen(Combo combo, List<T> values) {
        return combo.getSelectionIndex() > 0
                ? Optional.of(values.get(combo.getSelectionIndex() - 1))
                : Optional.empty();
    }

    /** Brings the keys into the search. */
    public void focus() {
        text.setFocus();
    }
}
