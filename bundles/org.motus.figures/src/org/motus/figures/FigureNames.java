package org.motus.figures;

import java.util.Locale;

import org.motus.figures.internal.JointNames;
import org.motus.figures.internal.Sentences;

/**
 * What a reader calls the words that stand in the text of a figure: each as it is said in the middle of a sentence, in the
 * reader's language.
 */
public final class FigureNames {

    private FigureNames() {
    }

    /** @return what a joint is called, without a side */
    public static String joint(Joint joint) {
        return JointNames.of(joint);
    }

    /** @param pose one of {@link FigureDraft#POSES} */
    public static String pose(String pose) {
        return Sentences.name("pose", pose);
    }

    /** @param view one of {@link FigureDraft#VIEWS} */
    public static String view(String view) {
        return Sentences.name("view", view);
    }

    /** @return what a build is called */
    public static String build(Build build) {
        return Sentences.name("build", build.name().toLowerCase(Locale.ROOT));
    }

    /** @return what is called that a mannequin has on the head */
    public static String hair(Hair hair) {
        return Sentences.name("hair", hair.name().toLowerCase(Locale.ROOT));
    }

    /** @param part one of {@link FramePose#parts} */
    public static String part(String part) {
        return Sentences.name("part", part);
    }

    /** @param kind one of {@link FrameItems#props}, or the kind of an item that is one */
    public static String prop(String kind) {
        return Sentences.name("prop", kind);
    }

    /** @param kind one of {@link FrameItems#marks}, or the kind of an item that is one */
    public static String mark(String kind) {
        return Sentences.name("mark", kind);
    }

    /** @return what a prop or a mark is called */
    public static String item(FrameItems.Item item) {
        return item.mark() ? mark(item.kind()) : prop(item.kind());
    }

    /** @return what a measure of an item is called; the item itself when the measure has no name */
    public static String measure(FrameItems.Item item, FrameItems.Measure measure) {
        if (measure.name().isEmpty()) {
            return item(item);
        }
        return measure.name().startsWith("through ")
                ? Sentences.of("name.measure.through", measure.name().substring("through ".length()))
                : Sentences.name("measure", measure.name());
    }

    /**
     * @param value
     *            a value of a measure
     * @return what it is called; itself when it is no choice of the measure, as numbers are none
     */
    public static String choice(FrameItems.Measure measure, String value) {
        return measure.choices().contains(value)
                ? Sentences.name(value.equals("true") || value.equals("false") ? "flag" : "place", value)
                : value;
    }
}
