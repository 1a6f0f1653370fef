package org.motus.ui.library;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.motus.care.OwnExerciseDocument;
import org.motus.care.OwnExerciseFaults.At;
import org.motus.library.Library;
import org.motus.model.library.Category;
import org.motus.model.library.Equipment;
import org.motus.model.library.LibraryPackage.Literals;
import org.motus.model.library.LocationCode;
import org.motus.store.ExerciseRules;
import org.motus.ui.CheckItem;
import org.motus.ui.ChoiceField;
import org.motus.ui.ExerciseWords;
import org.motus.ui.FormGrid;
import org.motus.ui.TextField;

/** What an exercise is: names, kind, where it begins, what it is for and what it needs. */
@NonNullByDefault({})
final class OwnWhat {

    private final TextField name;
    private final TextField aliases;

    OwnWhat(Composite parent, OwnExerciseDocument document, OwnFields fields, Library library) {
        var grid = new FormGrid(parent, 2);
        name = fields.text(grid, OwnWords.name, "own.name", Literals.EXERCISE__NAME, false, ExerciseRules.NAME);
        name.required();
        aliases = fields.names(grid, OwnWords.aliases, "own.aliases", Literals.EXERCISE__ALIASES);
        aliases.hint(OwnWords.aliases_hint);
        fields.choice(grid, OwnWords.kind, "own.kind", document::exercise, Literals.EXERCISE__CATEGORY,
                Arrays.stream(Category.values()).map(ExerciseWords::kind).toList());
        var levels = OwnWords.list(OwnWords.levels);
        var level = new ChoiceField(grid, OwnWords.level, "own.level", levels);
        level.onChoose(index -> document.choose(document.exercise(), Literals.EXERCISE__LEVEL, index + 1));
        fields.also(() -> level.select(document.exercise().getLevel() - 1));
        fields.choice(grid, OwnWords.position, "own.position", document::exercise,
                Literals.EXERCISE__START_POSITION, OwnWords.list(OwnWords.positions));
        fields.choice(grid, OwnWords.direction, "own.direction", document::exercise,
                Literals.EXERCISE__SPINE_DIRECTION, OwnWords.list(OwnWords.directions));
        grid.wide(fields.checks(grid, OwnWords.locations, "own.locations", 3, locations(library),
                Literals.EXERCISE__LOCATIONS, LocationCode::get, LocationCode::getName));
        grid.wide(fields.checks(grid, OwnWords.equipment, "own.equipment", 4, equipment(),
                Literals.EXERCISE__EQUIPMENT, Equipment::get, Equipment::getName));
    }

    private static List<CheckItem> locations(Library library) {
        return Arrays.stream(LocationCode.values())
                .map(code -> new CheckItem(code.getName(), library.location(code).getName(), "")).toList();
    }

    private static List<CheckItem> equipment() {
        return Arrays.stream(Equipment.values()).filter(item -> item != Equipment.NONE)
                .map(item -> new CheckItem(item.getName(), ExerciseWords.thing(item), "")).toList();
    }

    void faults(Map<At, String> faults) {
        name.error(faults.getOrDefault(At.NAME, ""));
        aliases.error(faults.getOrDefault(At.ALIASES, ""));
    }

    void focus() {
        name.setFocus();
    }
}
