package org.motus.handout.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.handout.HandoutRequest;
import org.motus.handout.Letterhead;
import org.motus.handout.internal.PictureReader.Cards;
import org.motus.handout.internal.PictureReader.Frame;
import org.motus.model.library.Category;
import org.motus.model.library.Exercise;
import org.motus.model.program.Prescription;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;

/**
 * What every part of one handout draws on.
 *
 * @param request what to print
 * @param texts fixed words in the patient's language
 * @param size print size
 * @param fit how page 1 is filled
 * @param items the exercises with their labels, in the order of the program
 */
record Sheet(HandoutRequest request, HandoutTexts texts, TextSize size, Fit fit, List<Item> items) {

    /** Highest number of a pain or feel line. */
    static final int TOP = 10;
    private static final int PAIN_LIMIT_STANDARD = 5;
    private static final int PAIN_LIMIT_GENTLE = 3;
    private static final int NAME_LETTERS = 40;
    private static final String WALK = "W";

    /**
     * One exercise of the handout.
     *
     * @param label its number, or W for the walk
     * @param prescription dose and limits
     * @param exercise its text as prescribed
     * @param cards its pictures
     */
    record Item(String label, Prescription prescription, Exercise exercise, Cards cards) {

        boolean isWalk() {
            return WALK.equals(label);
        }

        String anchor() {
            return "exercise-" + label;
        }
    }

    static Sheet of(HandoutRequest request, HandoutTexts texts, Fit fit, PictureReader pictures) {
        var program = request.program();
        var options = program.getOptions();
        var size = options == null ? TextSize.NORMAL : TextSize.of(options.getBodyPoints());
        return new Sheet(request, texts, size, fit, number(program, exercise -> pictures.of(exercise, texts)));
    }

    /** All pictures, in the order of their exercises. */
    List<Picture> pictures() {
        return items.stream().flatMap(item -> item.cards().frames().stream()).map(Frame::picture).toList();
    }

    /** The number by which an element names its picture. */
    String numberOf(Frame frame) {
        return Integer.toString(pictures().indexOf(frame.picture()));
    }

    Sheet with(Fit other) {
        return new Sheet(request, texts, size, other, items);
    }

    Program program() {
        return request.program();
    }

    Letterhead letterhead() {
        return request.letterhead();
    }

    boolean isLarge() {
        return size == TextSize.LARGE;
    }

    boolean hasTickBoxes() {
        var options = program().getOptions();
        return options != null && options.isTickBoxes();
    }

    boolean isBlackAndWhite() {
        var options = program().getOptions();
        return options != null && options.isBlackAndWhite();
    }

    /** The highest pain, 0 to 10, at which the patient goes on at half. */
    int painLimit() {
        return program().getProfile() == Profile.GENTLE ? PAIN_LIMIT_GENTLE : PAIN_LIMIT_STANDARD;
    }

    String patientName() {
        var patient = request.patient();
        return (words(patient.getGivenName()) + " " + words(patient.getFamilyName())).strip();
    }

    /** The name as it fits a line of its own. */
    String shortName() {
        var name = patientName();
        return name.codePointCount(0, name.length()) <= NAME_LETTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_LETTERS)).strip() + "…";
    }

    /** A text of the model, empty when there is none. */
    static String words(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** A sentence with its full stop. */
    static String sentence(String text) {
        return text.isEmpty() || ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    /** A text with a capital first letter, for the start of a line. */
    static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private static List<Item> number(Program program, Function<Prescription, Cards> pictures) {
        var items = new ArrayList<Item>();
        int next = 1;
        boolean walks = program.getWalkingPlan() == null;
        for (var phase : program.getPhases()) {
            for (var prescription : phase.getPrescriptions()) {
                var exercise = prescription.getExercise();
                if (exercise != null && !walks && isWalk(exercise)) {
                    items.add(new Item(WALK, prescription, exercise, pictures.apply(prescription)));
                    walks = true;
                } else if (exercise != null) {
                    items.add(new Item(Integer.toString(next++), prescription, exercise,
                            pictures.apply(prescription)));
                }
            }
        }
        return List.copyOf(items);
    }

    private static boolean isWalk(Exercise exercise) {
        return exercise.getCategory() == Category.AEROBIC && "walking".equals(exercise.getSubtype());
    }
}
