package org.motus.ui;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.motus.care.Difference;
import org.motus.care.Difference.Side;
import org.motus.care.Merge;

/**
 * What the conflict dialog asks: one document that two people changed, line by line. Knows no widgets.
 *
 * @param words
 *            what the dialog is called and says
 * @param merge
 *            takes the answers
 */
public record Conflict(Words words, Merge<?> merge) {

    /**
     * The words around the lines.
     *
     * @param title
     *            what happened, without a name
     * @param sentence
     *            who saved what when, and what to do
     * @param mine
     *            head of this window's column
     * @param theirs
     *            head of the saved column
     * @param back
     *            the button that keeps everything unsaved
     * @param save
     *            the button that saves what was chosen
     */
    public record Words(String title, String sentence, String mine, String theirs, String back, String save) {
    }

    /** @return a conflict about a patient's record; the clinic's number tells records apart, not a name */
    static Conflict ofRecord(Merge<?> merge, @Nullable String number) {
        var sentence = number == null || number.isBlank()
                ? Messages.conflict_record_sentence
                : NLS.bind(Messages.conflict_record_sentence_number, number);
        return new Conflict(new Words(Messages.conflict_record_title, sentence, Messages.conflict_head_mine,
                Messages.conflict_head_theirs, Messages.conflict_back, Messages.conflict_record_save), merge);
    }

    /** @return every line that differs, what is asked first */
    List<Difference> lines() {
        return merge.differences().stream().sorted(Comparator.comparing(Difference::asked).reversed()).toList();
    }

    /** @return true when nothing is left to choose */
    boolean decided() {
        return merge.open().isEmpty();
    }

    /** @return how many lines still wait, as a sentence */
    String standing() {
        var open = merge.open().size();
        return open == 0
                ? Messages.conflict_ready
                : MessageFormat.format(Messages.conflict_open, open);
    }

    void chooseAll(Side side) {
        lines().forEach(line -> merge.resolve(line, side));
    }

    static String who(Difference line) {
        return switch (line.changed()) {
            case MINE -> Messages.conflict_changed_mine;
            case THEIRS -> Messages.conflict_changed_theirs;
            case BOTH -> Messages.conflict_changed_both;
        };
    }
}
