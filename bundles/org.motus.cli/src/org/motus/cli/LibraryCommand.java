package org.motus.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.DoseWords;
import org.motus.library.ExerciseQuery;
import org.motus.library.Library;
import org.motus.model.library.Exercise;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Step;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists or searches the exercises. */
@Command(name = "library", mixinStandardHelpOptions = true)
final class LibraryCommand implements Callable<Integer> {

    private static final String ROW = "%-12s %-36s %-12s %-6s %s";

    private final Session session;

    @ArgGroup(exclusive = false)
    private @Nullable ClinicOption clinic;

    @Option(names = "--location", paramLabel = "A..E", descriptionKey = "option.locationFilter")
    private @Nullable LocationCode location;

    @Option(names = "--search", paramLabel = "TEXT", defaultValue = "", descriptionKey = "option.searchExercises")
    private String search;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    LibraryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        var option = clinic;
        return option == null ? list() : session.inClinic(option, opened -> list());
    }

    private int list() {
        var library = session.care().library();
        session.care().own().problem().ifPresent(session::warn);
        var found = library.search(new ExerciseQuery(search, location));
        if (json) {
            session.json(array(library, found));
        } else if (found.isEmpty()) {
            session.warn(session.texts().get("library.none", search));
        } else {
            session.say(ROW.formatted("id", "name", "kind", "at", "dose"));
            found.forEach(exercise -> session.say(row(library, exercise)));
            session.warn(session.texts().get("library.version", library.content().getVersion(),
                    library.content().getReviewStatus()));
        }
        return ExitCode.DONE;
    }

    private String row(Library library, Exercise exercise) {
        var dose = new DoseWords().brief(exercise.getDosage());
        return ROW.formatted(exercise.getId(), exercise.getName(), exercise.getCategory(), places(exercise),
                library.own(exercise.getId()) ? session.texts().get("library.own", dose) : dose);
    }

    private static String places(Exercise exercise) {
        return exercise.getLocations().stream().map(LocationCode::getName).collect(Collectors.joining());
    }

    private static JsonArray array(Library library, List<Exercise> exercises) {
        var array = new JsonArray();
        exercises.forEach(exercise -> array.add(object(library, exercise)));
        return array;
    }

    private static JsonObject object(Library library, Exercise exercise) {
        var object = new JsonObject();
        object.addProperty("id", exercise.getId());
        object.addProperty("name", exercise.getName());
        object.addProperty("own", library.own(exercise.getId()));
        object.addProperty("category", exercise.getCategory().getName());
        object.addProperty("level", exercise.getLevel());
        object.addProperty("startPosition", exercise.getStartPosition().getName());
        object.addProperty("dose", new DoseWords().brief(exercise.getDosage()));
        object.addProperty("minutesPerSession", exercise.getMinutesPerSession());
        lists(exercise).forEach((name, values) -> object.add(name, strings(values)));
        return object;
    }

    private static Map<String, List<String>> lists(Exercise exercise) {
        return Map.of("aliases", exercise.getAliases(), //
                "locations", exercise.getLocations().stream().map(LocationCode::getName).toList(), //
                "steps", exercise.getSteps().stream().map(Step::getText).toList(), //
                "contraindications", exercise.getContraindications(), //
                "precautions", exercise.getPrecautions(), //
                "claims", exercise.getClaimIds());
    }

    private static JsonArray strings(List<String> values) {
        var array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
