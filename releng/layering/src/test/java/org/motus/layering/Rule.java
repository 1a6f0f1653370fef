package org.motus.layering;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rule of the house: what a bundle does against it, one sentence each, none when all is well. */
enum Rule {

    ARROWS_POINT_DOWN(Rule::arrowsThatPointUp),
    CORE_KNOWS_NO_WIDGETS(Rule::widgetsInCore),
    ONE_EXPORTED_PACKAGE(Rule::exportsWithoutReason),
    SCREENS_ARE_STRANGERS(Rule::screensThatKnowScreens),
    SQL_STAYS_IN_ONE_ROOM(Rule::sqlElsewhere),
    TESTS_STAY_OUT(Rule::testsInTheProduct),
    NULLS_ARE_NAMED(Rule::packagesWithoutNullDefault);

    private static final String WIDGETS = "org\\.eclipse\\.(swt|jface|ui|e4\\.ui|rcp)|org\\.motus\\.ui";

    private final BiFunction<House, Bundle, Stream<String>> check;

    Rule(BiFunction<House, Bundle, Stream<String>> check) {
        this.check = check;
    }

    List<String> violations(House house, Bundle bundle) {
        return check.apply(house, bundle).toList();
    }

    private static Stream<String> arrowsThatPointUp(House house, Bundle bundle) {
        var height = Layers.height(bundle);
        if (height.isEmpty()) {
            return Stream.of(bundle + " has no floor: add it to the table in Layers.java");
        }
        return house.needs(bundle).stream()
                .filter(need -> !Bundle.isTest(need) && !bundle.host().equals(Optional.of(need)))
                .filter(need -> Layers.height(need).isEmpty() || Layers.height(need).getAsInt() >= height.getAsInt())
                .map(need -> bundle + " needs " + need + ", which is not below it");
    }

    private static Stream<String> widgetsInCore(House house, Bundle bundle) {
        if (Layers.hasWidgets(bundle)) {
            return Stream.of();
        }
        var named = Stream.concat(bundle.requires().stream(), bundle.imports().stream())
                .filter(name -> name.matches("(" + WIDGETS + ")(\\..*)?"))
                .map(name -> bundle + " is a core bundle and needs " + name);
        return Stream.concat(named, mentions(bundle, "(" + WIDGETS + ")\\.", "widgets"));
    }

    private static Stream<String> exportsWithoutReason(House house, Bundle bundle) {
        return bundle.exports().stream().skip(1).filter(exported -> !Reasons.of(bundle.name()).contains(exported))
                .map(exported -> bundle + " exports " + exported + " as well, and Reasons.java gives no reason");
    }

    private static Stream<String> screensThatKnowScreens(House house, Bundle bundle) {
        if (!Layers.isScreen(bundle.host().orElse(bundle.name()))) {
            return Stream.of();
        }
        return house.needs(bundle).stream().filter(Layers::isScreen)
                .map(need -> "the screen " + bundle + " knows the screen " + need);
    }

    private static Stream<String> sqlElsewhere(House house, Bundle bundle) {
        if (bundle.isTest() || bundle.name().equals("org.motus.store.jdbc")) {
            return Stream.of();
        }
        var imported = bundle.imports().stream().filter(name -> name.matches("javax?\\.sql.*"))
                .map(name -> bundle + " imports " + name + ", which belongs in org.motus.store.jdbc");
        return Stream.concat(imported, mentions(bundle, "javax?\\.sql\\.", "SQL"));
    }

    private static Stream<String> testsInTheProduct(House house, Bundle bundle) {
        if (bundle.isTest()) {
            return Stream.of();
        }
        return bundle.requires().stream().filter(need -> Bundle.isTest(need) || need.startsWith("junit"))
                .map(need -> bundle + " is shipped and needs the test bundle " + need);
    }

    private static Stream<String> packagesWithoutNullDefault(House house, Bundle bundle) {
        if (bundle.isTest()) {
            return Stream.of();
        }
        return bundle.sources().keySet().stream().filter(file -> file.startsWith("src/"))
                .map(file -> file.substring(0, file.lastIndexOf('/') + 1) + "package-info.java").distinct()
                .filter(file -> !bundle.sources().getOrDefault(file, "").contains("NonNullByDefault"))
                .map(file -> bundle + "/" + file + " with @NonNullByDefault is missing");
    }

    private static Stream<String> mentions(Bundle bundle, String pattern, String what) {
        var mention = Pattern.compile("\\b" + pattern);
        return bundle.sources().entrySet().stream().filter(source -> mention.matcher(source.getValue()).find())
                .map(source -> bundle + "/" + source.getKey() + " mentions " + what);
    }
}
