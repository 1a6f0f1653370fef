package org.motus.library.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.motus.model.library.Category;
import org.motus.model.library.Equipment;
import org.motus.model.library.StartPosition;

/**
 * The words people type, beside those that stand in the content.
 */
final class SearchWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<StartPosition, String> POSITIONS = Map.ofEntries(
            Map.entry(StartPosition.STANDING, "standing upright"),
            Map.entry(StartPosition.SITTING, "sitting seated chair"),
            Map.entry(StartPosition.SUPINE, "supine lying on back face up"),
            Map.entry(StartPosition.SUPINE_HOOKLYING, "supine hooklying crook lying on back knees bent face up"),
            Map.entry(StartPosition.PRONE, "prone lying on front face down"),
            Map.entry(StartPosition.SIDE_LYING, "side lying on side"),
            Map.entry(StartPosition.QUADRUPED, "quadruped all fours hands and knees four point kneeling"),
            Map.entry(StartPosition.KNEELING, "kneeling knees"),
            Map.entry(StartPosition.HALF_KNEELING, "half kneeling"),
            Map.entry(StartPosition.POOL_STANDING, "pool standing water"),
            Map.entry(StartPosition.POOL_DEEP, "pool deep water"));

    private static final Map<Category, String> CATEGORIES = Map.of(
            Category.STRETCH, "stretch stretching flexibility",
            Category.MOBILITY, "mobility movement range of motion rom",
            Category.NERVE_GLIDE, "nerve glide slider flossing neural mobilization",
            Category.STRENGTH, "strength strengthening stability",
            Category.AEROBIC, "aerobic cardio fitness endurance",
            Category.AQUATIC, "aquatic pool water swimming hydrotherapy",
            Category.MIND_BODY, "mind body relaxation calm");

    private static final Map<Equipment, String> EQUIPMENT = Map.ofEntries(
            Map.entry(Equipment.BAND, "band elastic resistance tubing"),
            Map.entry(Equipment.CUSHION, "cushion pillow"),
            Map.entry(Equipment.DOORWAY, "doorway door frame"),
            Map.entry(Equipment.FOAM_ROLLER, "foam roller"),
            Map.entry(Equipment.MAT, "mat floor"),
            Map.entry(Equipment.STATIONARY_BIKE, "stationary bike bicycle cycle"),
            Map.entry(Equipment.STEP, "step stair box"),
            Map.entry(Equipment.STICK, "stick pole dowel broom"),
            Map.entry(Equipment.STRAP, "strap belt towel"),
            Map.entry(Equipment.NONE, "no equipment"));

    // A word of the content on the left is also found by the words on the right.
    private static final Map<String, List<String>> SYNONYMS = Map.ofEntries(
            Map.entry("lumbar", List.of("lower", "low", "back")),
            Map.entry("thoracic", List.of("upper", "mid", "middle", "back")),
            Map.entry("cervical", List.of("neck")),
            Map.entry("gluteus", List.of("glutes", "gluteal", "buttock", "bottom", "butt")),
            Map.entry("gluteals", List.of("glutes", "buttock", "bottom", "butt")),
            Map.entry("hamstrings", List.of("thigh")),
            Map.entry("quadriceps", List.of("quads", "thigh")),
            Map.entry("pectorals", List.of("pecs", "chest")),
            Map.entry("pectoralis", List.of("pecs", "chest")),
            Map.entry("trapezius", List.of("traps", "shoulder")),
            Map.entry("latissimus", List.of("lats")),
            Map.entry("scapular", List.of("shoulder", "blade")),
            Map.entry("rhomboids", List.of("shoulder", "blade")),
            Map.entry("abdominis", List.of("abs", "abdominals", "belly", "core", "stomach", "tummy")),
            Map.entry("abdominal", List.of("abs", "belly", "core", "stomach", "tummy")),
            Map.entry("multifidus", List.of("core")),
            Map.entry("obliques", List.of("abs", "core", "waist")),
            Map.entry("diaphragm", List.of("breathing")),
            Map.entry("sciatic", List.of("sciatica", "leg")),
            Map.entry("iliopsoas", List.of("hip", "flexor", "groin")),
            Map.entry("piriformis", List.of("buttock")),
            Map.entry("press", List.of("push")),
            Map.entry("turn", List.of("twist", "rotation")),
            Map.entry("windscreen", List.of("windshield")),
            Map.entry("squat", List.of("squats")),
            Map.entry("cycling", List.of("bike", "bicycle")));

    private SearchWords() {
    }

    /**
     * @param text any text
     * @return the text in lower case without accents, words parted by single spaces
     */
    static String plain(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    static List<String> words(String text) {
        var plain = plain(text);
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    static List<String> synonyms(String word) {
        return SYNONYMS.getOrDefault(word, List.of());
    }

    static String of(StartPosition position) {
        return POSITIONS.getOrDefault(position, position.getLiteral());
    }

    static String of(Category category) {
        return CATEGORIES.getOrDefault(category, category.getLiteral());
    }

    static String of(Equipment equipment) {
        return EQUIPMENT.getOrDefault(equipment, equipment.getLiteral());
    }
}
