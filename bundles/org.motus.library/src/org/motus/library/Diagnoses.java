package org.motus.library;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.internal.ContentReader;
import org.motus.model.library.LocationCode;

/**
 * A short list of ICD-10 codes for each pain location, to type less. It is not complete: a record takes any code and
 * any words. Read-only and safe for use from several threads.
 */
public final class Diagnoses {

    /** The code system of the list, as a record names it. */
    public static final String SYSTEM = "http://hl7.org/fhir/sid/icd-10";

    private static final String FILE = "diagnoses.yaml";
    private static final Set<String> KEYS = new TreeSet<>(Set.of("code", "text", "locations"));

    private final List<Diagnosis> all;

    private Diagnoses(List<Diagnosis> all) {
        this.all = all;
    }

    /**
     * Reads the list that ships with the product.
     *
     * @throws LibraryException
     *             when the file is wrong
     */
    public static Diagnoses standard() {
        var all = ContentReader.shipped().rows(FILE, KEYS).stream().map(Diagnoses::diagnosis).toList();
        var codes = new TreeSet<String>();
        for (var diagnosis : all) {
            if (!codes.add(diagnosis.code())) {
                throw new LibraryException("Content file " + FILE + ": the code " + diagnosis.code()
                        + " stands twice; keep one of them.");
            }
        }
        return new Diagnoses(all);
    }

    private static Diagnosis diagnosis(Map<String, List<String>> row) {
        var code = value(row, "code");
        var locations = row.getOrDefault("locations", List.of()).stream().map(name -> location(code, name)).toList();
        if (locations.isEmpty()) {
            throw new LibraryException("Content file " + FILE + ": " + code + " needs at least one location.");
        }
        return new Diagnosis(code, value(row, "text"), locations);
    }

    private static String value(Map<String, List<String>> row, String key) {
        return row.getOrDefault(key, List.of()).stream().findFirst().orElse("");
    }

    private static LocationCode location(String code, String name) {
        return Optional.ofNullable(LocationCode.get(name)).orElseThrow(() -> new LibraryException("Content file " + FILE
                + ": " + code + " names the location " + name + "; there are only A to E."));
    }

    /** @return every entry, in the order of the file */
    public List<Diagnosis> all() {
        return all;
    }

    /**
     * @param code
     *            a code as typed, case and space around it do not matter
     * @return the entry, or empty when the short list has none
     */
    public Optional<Diagnosis> code(String code) {
        var wanted = code.strip().toUpperCase(Locale.ROOT);
        return all.stream().filter(entry -> entry.code().equals(wanted)).findFirst();
    }

    /**
     * Finds entries: each word must begin the code or a word of the title. Those of the location come first.
     *
     * @param words
     *            as typed; blank finds the list of the location alone
     * @param near
     *            the location of the episode, null when it has none
     * @return best first
     */
    public List<Diagnosis> search(String words, @Nullable LocationCode near) {
        var wanted = words.strip().toLowerCase(Locale.ROOT).split("[\\s,]+");
        var blank = words.isBlank();
        return all.stream().filter(entry -> blank ? isFor(entry, near) : matches(entry, wanted))
                .sorted(Comparator.comparing(entry -> !isFor(entry, near))).toList();
    }

    private static boolean isFor(Diagnosis entry, @Nullable LocationCode near) {
        return near != null && entry.locations().contains(near);
    }

    private static boolean matches(Diagnosis entry, String[] wanted) {
        var text = Stream.concat(Stream.of(entry.code()), Arrays.stream(entry.text().split("[\\s,-]+")))
                .map(word -> word.toLowerCase(Locale.ROOT)).toList();
        return Arrays.stream(wanted).allMatch(start -> text.stream().anyMatch(word -> word.startsWith(start)));
    }
}
