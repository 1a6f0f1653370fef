package org.motus.figures.internal;

import java.util.ArrayList;
import java.util.List;

/** Changes the row of frames of a figure: a frame may begin with an earlier one, by its number. */
public final class DraftFrames {

    private final Draft draft;

    public DraftFrames(Draft draft) {
        this.draft = draft;
    }

    /** @return the names of the poses that a frame can begin with */
    public static List<String> poses() {
        return List.copyOf(SceneReader.poses());
    }

    /** @return what a frame begins with: the name of a pose, or the number of an earlier frame from 0, -1 for none */
    int before(int number) {
        var said = draft.frame(number).get("pose").map(Words::number).orElse(Double.NaN);
        return said.isNaN() ? -1 : said.intValue() - 1;
    }

    /** @return the name of the pose that a frame begins with in the end */
    public String base(int number) {
        var at = number;
        while (before(at) >= 0) {
            at = before(at);
        }
        return draft.frame(at).get("pose").map(Words::text).orElse("standing");
    }

    /** @return a frame that says its whole pose itself */
    Words.Names whole(int number) {
        return before(number) < 0 ? draft.frame(number) : posed(draft.frame(number), base(number), number);
    }

    private Words.Names posed(Words.Names frame, String base, int number) {
        return posed(frame, PoseWords.of(base, draft.scene().frames.get(number).pose()));
    }

    /** @return a frame with all that it says of its pose exchanged */
    static Words.Names posed(Words.Names frame, Words.Names pose) {
        var all = frame.without(PoseSpec.KEYS.toArray(String[]::new));
        for (var entry : pose.entries().entrySet()) {
            all = all.with(entry.getKey(), entry.getValue(), Draft.ORDER);
        }
        return all;
    }

    /** @return with a frame behind another that begins with it and has its words, without its marks */
    public Draft add(int number) {
        var frames = new ArrayList<>(draft.frames());
        frames.add(number + 1, frames.get(number).without(PoseSpec.KEYS.toArray(String[]::new)).without("marks")
                .with("pose", new Words.Word(number + 1.0)));
        return renumbered(frames, at -> at > number ? at + 1 : at, number + 1);
    }

    public Draft remove(int number) {
        var frames = new ArrayList<>(draft.frames());
        for (var i = 0; i < frames.size(); i++) {
            if (before(i) == number) {
                frames.set(i, whole(i));
            }
        }
        frames.remove(number);
        return renumbered(frames, at -> at > number ? at - 1 : at, -1);
    }

    public Draft move(int from, int to) {
        var order = new ArrayList<Integer>();
        for (var i = 0; i < draft.frames().size(); i++) {
            order.add(i);
        }
        order.add(to, order.remove(from));
        var frames = new ArrayList<Words.Names>();
        for (var old : order) {
            var begins = before(old);
            // What it begins with now comes later: it says all itself.
            frames.add(begins >= 0 && order.indexOf(begins) > order.indexOf(old) ? whole(old) : draft.frame(old));
        }
        return renumbered(frames, order::indexOf, -1);
    }

    /** Where a frame is now that was at a place. */
    private interface Moved {
        int to(int at);
    }

    private Draft renumbered(List<Words.Names> frames, Moved moved, int fresh) {
        var all = new ArrayList<Words.Names>();
        for (var i = 0; i < frames.size(); i++) {
            var frame = frames.get(i);
            var said = frame.get("pose").map(Words::number).orElse(Double.NaN);
            all.add(said.isNaN() || i == fresh
                    ? frame
                    : frame.with("pose", new Words.Word(moved.to(said.intValue() - 1) + 1.0)));
        }
        return draft.withFrames(all);
    }

    /** @return with a frame that begins with a named pose and says nothing more of it */
    public Draft begin(int number, String pose) {
        return draft.with(number, posed(draft.frame(number), Words.Names.of("pose", new Words.Word(pose))));
    }

    /** @return with the pose of a frame of another figure */
    public Draft copy(int number, Draft other, int frame, boolean props) {
        var from = new DraftFrames(other);
        var pose = PoseWords.of(from.base(frame), other.scene().frames.get(frame).pose());
        var own = posed(draft.frame(number), pose);
        if (!props) {
            return draft.with(number, own);
        }
        var things = new ArrayList<Words>(other.root().get("props").map(Words::list).orElse(List.of()));
        things.addAll(other.frame(frame).get("props").map(Words::list).orElse(List.of()));
        var there = new ArrayList<>(draft.root().get("props").map(Words::list).orElse(List.of()));
        things.removeIf(there::contains);
        return draft.with(number, things.isEmpty()
                ? own.without("props")
                : own.with("props", new Words.Row(things), Draft.ORDER));
    }

    /** @return with left and right exchanged in one frame: the other side of the body does it */
    public Draft mirror(int number) {
        var later = new ArrayList<>(draft.frames());
        for (var i = number + 1; i < later.size(); i++) {
            if (before(i) == number) {
                later.set(i, whole(i));
            }
        }
        var pose = draft.scene().frames.get(number).pose().exchanged();
        later.set(number, Sides.things(posed(draft.frame(number), PoseWords.of(base(number), pose)),
                draft.scene().view));
        return draft.withFrames(later);
    }
}
