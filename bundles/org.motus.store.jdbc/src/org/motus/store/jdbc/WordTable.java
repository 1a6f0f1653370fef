package org.motus.store.jdbc;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.function.Predicate;

/** Sorted words with the number of the patient each stands for. Never changed: a new word makes a new table. */
final class WordTable {

    private final String[] words;
    private final int[] patients;

    private WordTable(String[] words, int[] patients) {
        this.words = words;
        this.patients = patients;
    }

    /** One word of one patient. */
    record Entry(String word, int patient) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            var byWord = word.compareTo(other.word);
            return byWord != 0 ? byWord : Integer.compare(patient, other.patient);
        }
    }

    static WordTable of(Collection<Entry> entries) {
        var sorted = entries.toArray(Entry[]::new);
        Arrays.parallelSort(sorted);
        var words = new String[sorted.length];
        var patients = new int[sorted.length];
        for (var index = 0; index < sorted.length; index++) {
            words[index] = sorted[index].word();
            patients[index] = sorted[index].patient();
        }
        return new WordTable(words, patients);
    }

    /** @return a table in which a patient has other words */
    WordTable with(int patient, Collection<String> next) {
        var added = next.stream().sorted().toArray(String[]::new);
        var longest = words.length + added.length;
        var newWords = new String[longest];
        var newPatients = new int[longest];
        var length = 0;
        var taken = 0;
        for (var index = 0; index <= words.length; index++) {
            while (taken < added.length && (index == words.length || added[taken].compareTo(words[index]) <= 0)) {
                newWords[length] = added[taken++];
                newPatients[length++] = patient;
            }
            if (index < words.length && patients[index] != patient) {
                newWords[length] = words[index];
                newPatients[length++] = patients[index];
            }
        }
        return new WordTable(Arrays.copyOf(newWords, length), Arrays.copyOf(newPatients, length));
    }

    /** @return the patients one of whose words starts so */
    BitSet starting(String start) {
        var from = first(word -> word.compareTo(start) >= 0);
        var to = first(word -> word.compareTo(start) >= 0 && !word.startsWith(start));
        var found = new BitSet();
        for (var index = from; index < to; index++) {
            found.set(patients[index]);
        }
        return found;
    }

    /** @return index of the first word from which on something is so, or the number of words */
    private int first(Predicate<String> so) {
        var low = 0;
        var high = words.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (so.test(words[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
