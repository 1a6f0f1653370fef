package org.motus.store.jdbc;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes words comparable: lower case, without accents, letters that have no accent-free form spelled out. */
final class Folding {

    /** Longest folded text in code points; what follows does not count for search and order. */
    private static final int LONGEST = 60;
    /** Accents, and signs without a shape of their own such as joiners and direction marks. */
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}\\p{Cs}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern JOINTS = Pattern.compile("[-'’.‐]+");
    private static final Map<Integer, String> SPELLED = Map.ofEntries(Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"), Map.entry((int) 'œ', "oe"), Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"), Map.entry((int) 'ð', "d"), Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ħ', "h"), Map.entry((int) 'ı', "i"), Map.entry((int) 'þ', "th"));

    private Folding() {
    }

    /** @return the text folded, its words parted by single spaces */
    static String key(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        var spelled = new StringBuilder();
        plain.codePoints().forEach(c -> spelled.append(SPELLED.getOrDefault(c, Character.toString(c))));
        return shortened(BLANKS.matcher(spelled).replaceAll(" ").strip());
    }

    /** @return the words of a text, folded, as typed: parted at blanks only */
    static Set<String> words(String text) {
        var words = new LinkedHashSet<String>();
        for (var part : BLANKS.split(text)) {
            var word = key(part);
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** @return the words of a name, with the parts of a double name such as Smith-Jones or O'Brien beside the whole */
    static Set<String> nameWords(String name) {
        var words = words(name);
        for (var whole : Set.copyOf(words)) {
            Arrays.stream(JOINTS.split(whole)).filter(part -> !part.isEmpty()).forEach(words::add);
        }
        return words;
    }

    /** @return the words of a search; one that another one starts with says nothing new and is left out */
    static List<String> tellingWords(String text) {
        var all = words(text);
        return all.stream().filter(
                word -> all.stream().noneMatch(other -> !other.equals(word) && other.startsWith(word))).toList();
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
