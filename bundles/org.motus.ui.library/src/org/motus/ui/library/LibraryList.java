package org.motus.ui.library;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.library.ExerciseQuery;
import org.motus.library.Library;
import org.motus.model.library.Exercise;
import org.motus.ui.ColorToken;
import org.motus.ui.ExerciseEntry;
import org.motus.ui.ExerciseEntry.End;
import org.motus.ui.ExerciseList;
import org.motus.ui.ExerciseSearch;
import org.motus.ui.ExerciseWords;
import org.motus.ui.Numbers;
import org.motus.ui.Parts;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The exercises of the library with search and filters. */
@NonNullByDefault({})
final class LibraryList {

    private final ExerciseSearch search;
    private final ExerciseList table;
    private final Label count;
    private final Consumer<Exercise> choose;
    private Library library;
    private List<Exercise> found = List.of();

    /**
     * @param choose
     *            hears of the exercise that is chosen
     * @param play
     *            hears of the exercise on which Space or Enter is pressed
     */
    LibraryList(Composite parent, Consumer<Exercise> choose, Consumer<Exercise> play) {
        this.choose = choose;
        parent.setBackground(Theme.color(ColorToken.SURFACE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        var head = Parts.strip(parent, 1, false);
        search = new ExerciseSearch(head, "library", this::find);
        search.addEquipment();
        count = Parts.label(head, "", TypeStyle.SMALL, ColorToken.TEXT2);
        count.setData("id", "library.count");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        table = new ExerciseList(parent, Messages.list_name, play);
        table.control().setData("id", "library.table");
        table.onSelect(choose);
        table.onSpace(play);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        search.lead(this::first, table);
        var foot = Parts.strip(parent, 1, true);
        Parts.label(foot, Messages.list_keys, TypeStyle.SMALL, ColorToken.TEXT2);
    }

    void show(Library next) {
        library = next;
        find();
        if (table.selection().isEmpty()) {
            first();
        }
    }

    /** Chooses the first exercise that is found. */
    void first() {
        found.stream().findFirst().ifPresent(exercise -> {
            table.select(exercise.getId());
            choose.accept(exercise);
        });
    }

    private void find() {
        if (library == null || table == null) {
            return;
        }
        found = library.search(ExerciseQuery.of(search.text())).stream().filter(search::takes).toList();
        table.show(found.stream().map(this::entry).toList());
        var all = library.content().getExercises().size();
        Parts.show(count, found.size() == all
                ? NLS.bind(Messages.list_all, all)
                : NLS.bind(Messages.list_found, found.size(), all));
    }

    private ExerciseEntry entry(Exercise exercise) {
        var things = exercise.getEquipment().isEmpty() ? "" : ExerciseWords.things(exercise.getEquipment());
        var words = Stream.of(library.own(exercise.getId()) ? ExerciseWords.clinic() : "",
                ExerciseWords.kind(exercise.getCategory()).toLowerCase(Locale.getDefault()), things,
                NLS.bind(Messages.list_minutes, Numbers.plain(exercise.getMinutesPerSession())))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return new ExerciseEntry(exercise, null, words, ColorToken.TEXT2, End.NOTHING);
    }

    void select(String exerciseId) {
        table.select(exerciseId);
    }

    void focus() {
        search.focus();
    }
}
