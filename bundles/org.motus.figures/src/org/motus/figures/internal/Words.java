package org.motus.figures.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The text of a figure as a tree: words, rows of words, and names with what they mean. Never changed. */
sealed interface Words {

    /**
     * A single value.
     *
     * @param text   what it says
     * @param quoted whether the author put it in quotes
     */
    record Word(String text, boolean quoted) implements Words {

        Word(String text) {
            this(text, false);
        }

        /** @param number is written with three places at most */
        Word(double number) {
            this(LimbSpec.trim(number).equals("-0") ? "0" : LimbSpec.trim(number), false);
        }
    }

    /** Values one after the other. */
    record Row(List<Words> items) implements Words {

        public Row {
            items = List.copyOf(items);
        }

        static Row of(double... numbers) {
            var items = new ArrayList<Words>();
            for (var number : numbers) {
                items.add(new Word(number));
            }
            return new Row(items);
        }

        Row with(int index, Words item) {
            var all = new ArrayList<>(items);
            all.set(index, item);
            return new Row(all);
        }

        Row without(int index) {
            var all = new ArrayList<>(items);
            all.remove(index);
            return new Row(all);
        }

        Row and(Words item) {
            var all = new ArrayList<>(items);
            all.add(item);
            return new Row(all);
        }
    }

    /**
     * Values by name, in their order.
     *
     * @param entries what is said
     * @param notes   the author's comments above a name, each with its sign
     */
    record Names(Map<String, Words> entries, Map<String, List<String>> notes) implements Words {

        static final Names NONE = new Names(Map.of(), Map.of());

        public Names {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            notes = Map.copyOf(notes);
        }

        static Names of(String name, Words value) {
            return NONE.with(name, value);
        }

        Optional<Words> get(String name) {
            return Optional.ofNullable(entries.get(name));
        }

        /** @return this with a value at the place where the name stood, or at the end */
        Names with(String name, Words value) {
            var all = new LinkedHashMap<>(entries);
            all.put(name, value);
            return new Names(all, notes);
        }

        Names without(String... names) {
            var all = new LinkedHashMap<>(entries);
            List.of(names).forEach(all::remove);
            return new Names(all, notes);
        }

        /** @return this with a value at its place in an order; names that are not in the order stay where they are */
        Names with(String name, Words value, List<String> order) {
            if (entries.containsKey(name)) {
                return with(name, value);
            }
            var later = order.subList(order.indexOf(name) + 1, order.size());
            var all = new LinkedHashMap<String, Words>();
            var placed = false;
            for (var entry : entries.entrySet()) {
                if (!placed && later.contains(entry.getKey())) {
                    all.put(name, value);
                    placed = true;
                }
                all.put(entry.getKey(), entry.getValue());
            }
            if (!placed) {
                all.put(name, value);
            }
            return new Names(all, notes);
        }

        /** @return the map under a name, empty when there is none */
        Names names(String name) {
            return entries.get(name) instanceof Names found ? found : NONE;
        }
    }

    /** @return the values of a row, or this alone */
    default List<Words> list() {
        return this instanceof Row row ? row.items() : List.of(this);
    }

    /** @return the text of a word; of anything else nothing */
    default String text() {
        return "";
    }

    /** @return this with each word changed */
    default Words each(UnaryOperator<Word> change) {
        return switch (this) {
            case Word word -> change.apply(word);
            case Row row -> new Row(row.items().stream().map(item -> item.each(change)).toList());
            case Names names -> {
                var all = new LinkedHashMap<String, Words>();
                names.entries().forEach((name, value) -> all.put(name, value.each(change)));
                yield new Names(all, names.notes());
            }
        };
    }

    /** @return the number that a word says, NaN when it is none */
    default double number() {
        return text().matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)") ? Double.parseDouble(text()) : Double.NaN;
    }
}
