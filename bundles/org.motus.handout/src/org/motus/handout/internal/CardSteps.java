package org.motus.handout.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.motus.handout.internal.PictureReader.Frame;
import org.motus.handout.internal.Sheet.Item;
import org.motus.model.library.Step;
import org.motus.model.library.StepRole;

/** The steps of an exercise, each beside the picture that shows it. The numbers go on from picture to picture. */
final class CardSteps {

    private static final int GAP = 4;
    /** No picture is higher than this share of its width. */
    private static final double HIGHEST = .9;

    private final Sheet sheet;
    private final Item item;
    private final Markup out;

    CardSteps(Sheet sheet, Item item, Markup out) {
        this.sheet = sheet;
        this.item = item;
        this.out = out;
    }

    /**
     * Writes the steps.
     *
     * @param rest what stands below the last step, beside its picture
     */
    void write(Runnable rest) {
        var frames = item.cards().frames();
        var steps = item.exercise().getSteps();
        var ends = ends(frames, steps.size());
        out.div("how");
        int from = 0;
        for (int row = 0; row < ends.size(); row++) {
            int width = sheet.size().picture(frames.size());
            out.div("row step-row");
            out.open("div", "class", "cell figure", "style", "width: " + (width + GAP) + "mm");
            figure(frames, row, width);
            out.close().div("cell");
            text(frames, row, steps, from, ends.get(row));
            if (row == ends.size() - 1) {
                rest.run();
            }
            out.close(2);
            from = ends.get(row);
        }
        out.close();
    }

    private void figure(List<Frame> frames, int row, int width) {
        if (frames.isEmpty()) {
            out.open("div", "class", "missing", "style", "width: " + width + "mm");
            out.leaf("p", "name", Sheet.words(item.exercise().getName())).close();
            return;
        }
        var frame = frames.get(row);
        var height = Math.min(HIGHEST, frame.picture().full().height / frame.picture().shape()) * width;
        out.open("object", "type", PictureDrawer.TYPE, "data-picture", sheet.numberOf(frame), "alt", frame.alt(),
                "style", String.format(Locale.ROOT, "width: %dmm; height: %.1fmm", width, height)).close();
    }

    private void text(List<Frame> frames, int row, List<Step> steps, int from, int to) {
        if (from == to && !frames.isEmpty() && !frames.get(row).caption().isEmpty()) {
            out.leaf("p", "caption", frames.get(row).caption());
        }
        int at = from;
        while (at < to) {
            boolean prepare = isPreparing(steps, at);
            int end = at;
            while (end < to && isPreparing(steps, end) == prepare) {
                end++;
            }
            if (at == 0 || isPreparing(steps, at - 1) != prepare) {
                out.open("h3").text(sheet.texts().text(prepare ? "card.ready" : "card.do")).close();
            }
            list(steps.subList(at, end), at + 1);
            at = end;
        }
    }

    /** Only the steps at the beginning prepare. */
    private static boolean isPreparing(List<Step> steps, int at) {
        return steps.subList(0, at + 1).stream().allMatch(step -> step.getRole() == StepRole.PREPARE);
    }

    private void list(List<Step> steps, int number) {
        out.open("ol", "class", "steps", "start", Integer.toString(number));
        for (var step : steps) {
            out.open("li").open("p").text(Sheet.words(step.getText())).close(2);
        }
        out.close();
    }

    /** Where the steps of each picture end. A step stands beside the first picture that shows it or a later one. */
    private static List<Integer> ends(List<Frame> frames, int steps) {
        var ends = new ArrayList<Integer>();
        int done = 0;
        for (int row = 0; row + 1 < frames.size(); row++) {
            int end = done;
            while (end < steps && !shownFrom(frames, row + 1, end + 1)) {
                end++;
            }
            done = end;
            ends.add(done);
        }
        ends.add(steps);
        return ends;
    }

    /** Whether a step is shown by a picture from here on and by none before. */
    private static boolean shownFrom(List<Frame> frames, int first, int step) {
        return frames.subList(0, first).stream().noneMatch(frame -> frame.steps().contains(step))
                && frames.subList(first, frames.size()).stream().anyMatch(frame -> frame.steps().contains(step));
    }
}
