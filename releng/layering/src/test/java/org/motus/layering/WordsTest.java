package org.motus.layering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Each field of a class of words has its words, and each is shown somewhere: what nobody shows is not translated. */
class WordsTest {

    private static final Pattern WORDS = Pattern.compile("initializeMessages\\((?:\"([\\w.]+)\"|[^;]*\"\\.(\\w+)\")");
    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");

    @Test
    void everyFieldHasWordsAndEveryWordIsShown() throws Exception {
        var sources = sources();
        var wrong = new ArrayList<String>();
        var classes = 0;
        for (var source : sources) {
            var words = WORDS.matcher(source.text());
            if (words.find()) {
                classes++;
                var last = words.group(1) == null ? words.group(2) : words.group(1);
                var file = source.file().resolveSibling(last.substring(last.lastIndexOf('.') + 1) + ".properties");
                wrong.addAll(wrong(source, Files.readString(file), used(source, sources)));
            }
        }
        assertTrue(classes > 10, "the classes of words are found");
        assertEquals(List.of(), wrong);
    }

    @Test
    void aForgottenFieldWordOrUseIsSeen() throws Exception {
        var source = new Source(Path.of("Words.java"), "public static String shown;\npublic static String idle;\n"
                + "public static String bare;\n");

        assertEquals(List.of("Words.bare has no words", "Words.idle is shown nowhere", "Words.left has no field"),
                wrong(source, "shown = Shown\nidle = Idle\nleft = Left\n", Set.of("shown", "bare")));
    }

    private static List<String> wrong(Source source, String properties, Set<String> used) throws Exception {
        var words = new Properties();
        words.load(new StringReader(properties));
        var fields = FIELD.matcher(source.text()).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var wrong = new TreeSet<String>();
        for (var field : fields) {
            if (!words.containsKey(field)) {
                wrong.add(source.name() + "." + field + " has no words");
            }
            if (!used.contains(field)) {
                wrong.add(source.name() + "." + field + " is shown nowhere");
            }
        }
        words.stringPropertyNames().stream().filter(key -> !fields.contains(key))
                .forEach(key -> wrong.add(source.name() + "." + key + " has no field"));
        return List.copyOf(wrong);
    }

    /** @return the fields of a class that somebody names, in its package or by importing it */
    private static Set<String> used(Source words, List<Source> sources) {
        var use = Pattern.compile("\\b" + words.name() + "\\s*\\.\\s*(\\w+)");
        var imported = "import " + words.home() + "." + words.name() + ";";
        return sources.stream().filter(source -> source.home().equals(words.home()) || source.text().contains(imported))
                .flatMap(source -> use.matcher(source.text()).results()).map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private record Source(Path file, String text) {

        String name() {
            return file.getFileName().toString().replace(".java", "");
        }

        /** @return its package */
        String home() {
            return text.substring("package ".length(), text.indexOf(';'));
        }
    }

    private static List<Source> sources() throws Exception {
        var sources = new ArrayList<Source>();
        for (var bundle : House.read().bundles()) {
            if (!bundle.isTest()) {
                bundle.sources().forEach((file, text) -> sources
                        .add(new Source(House.ROOT.resolve("bundles").resolve(bundle.name()).resolve(file), text)));
            }
        }
        return sources;
    }
}
