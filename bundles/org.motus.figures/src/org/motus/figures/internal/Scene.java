package org.motus.figures.internal;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.figures.Build;
import org.motus.figures.Drawing;
import org.motus.figures.Hair;
import org.motus.figures.View;

/** What the text of a figure says, and how it becomes drawings. */
public final class Scene {

    /** One picture: how it is posed, what is beside it, what is said of it. */
    record Frame(PoseSpec pose, List<Prop> props, List<Mark> marks, String caption, String alt, List<Integer> steps) {
    }

    private static final double MARGIN = 1.06;
    private static final double SHAPE = Drawing.WIDTH / Drawing.HEIGHT;
    private static final double LEAST = .42;
    /** By how much the window may grow to show a mat whole. */
    private static final double SMALLER = 1.12;

    final String id;
    final Build build;
    final Hair hair;
    final View view;
    final boolean mirrored;
    final Optional<double[]> crop;
    /** The side of the person that works, in the words of the text. */
    final int side;
    final List<Frame> frames;
    private final AtomicReference<List<Solver.Solved>> kept = new AtomicReference<>(List.of());

    Scene(String id, Build build, Hair hair, View view, boolean mirrored, Optional<double[]> crop,
            int side, List<Frame> frames) {
        this.id = id;
        this.build = build;
        this.hair = hair;
        this.view = view;
        this.mirrored = mirrored;
        this.crop = crop;
        this.side = side;
        this.frames = List.copyOf(frames);
    }

    public String id() {
        return id;
    }

    public Build build() {
        return build;
    }

    public Hair hair() {
        return hair;
    }

    /** @return whether the left side of the person in the picture does the exercise */
    public boolean leftWorks() {
        return side == Pose.LEFT ^ mirrored;
    }

    public int size() {
        return frames.size();
    }

    public String caption(int frame) {
        return frames.get(frame).caption();
    }

    public String alt(int frame) {
        return frames.get(frame).alt();
    }

    public List<Integer> steps(int frame) {
        return frames.get(frame).steps();
    }

    /** @return the same, seen in a mirror or no longer so */
    public Scene mirror() {
        return new Scene(id, build, hair, view, !mirrored, crop, side, frames);
    }

    /** @return the same with another build */
    public Scene with(Build other) {
        return new Scene(id, other, hair, view, mirrored, crop, side, frames);
    }

    /** @return the bones of each frame */
    List<Skeleton> bones() {
        return solved().stream().map(Solver.Solved::bones).toList();
    }

    /** @return the solved poses; found once, then kept */
    List<Solver.Solved> solved() {
        var known = kept.get();
        if (known.isEmpty()) {
            known = frames.stream().map(frame -> Solver.solve(frame.pose(), build)).toList();
            kept.set(known);
        }
        return known;
    }

    /** Takes poses that are solved already, one for each frame, unless these are. */
    void adopt(List<Solver.Solved> solved) {
        if (kept.get().isEmpty()) {
            kept.set(List.copyOf(solved));
        }
    }

    /** @return the drawing of a frame */
    public Drawing draw(int number) {
        return draw(number, bones(), number, 1, window());
    }

    /** @return the drawing of a frame in a window of another scene */
    Drawing draw(int number, Rectangle2D window) {
        return draw(number, bones(), number, 1, window);
    }

    /** @return the drawing of the way from a frame (0) to the next (1), without marks */
    public Drawing between(int number, double share) {
        return draw(number, bones(), Math.min(number + 1, frames.size() - 1), share, window());
    }

    private Drawing draw(int number, List<Skeleton> all, int next, double share, Rectangle2D window) {
        var camera = new Camera(view);
        var frame = frames.get(number);
        var bones = number == next ? all.get(number) : blend(all.get(number), all.get(next), share);
        var before = all.get(Math.max(0, number - 1));
        var easel = new Easel(window, mirrored);
        var still = number == next;
        var stage = new Mark.Stage(easel, camera, bones, before, blend(before, bones, .5),
                still ? room(camera, window, all, words(frame)) : new double[2]);
        frame.props().stream().filter(prop -> prop.layer() == Prop.Layer.BEHIND)
                .forEach(prop -> prop.paint(easel, camera, bones));
        var artist = new BodyArtist(easel, camera, bones, hair, frame.pose().order(bones, camera),
                frame.pose().shoes());
        var marks = still ? frame.marks() : List.<Mark>of();
        paint(marks, Mark.Layer.BEHIND, stage, new Brush(easel));
        artist.paint(new BodyArtist.Interlude() {
            @Override
            public void before(Limb part) {
                frame.props().stream().filter(prop -> prop.under().filter(part::equals).isPresent())
                        .forEach(prop -> prop.paint(easel, camera, bones));
            }

            @Override
            public void skin(Brush brush) {
                paint(marks, Mark.Layer.SKIN, stage, brush);
            }
        });
        frame.props().stream().filter(prop -> prop.layer() == Prop.Layer.OVER).forEach(prop -> {
            prop.paint(easel, camera, bones);
            artist.grip(prop);
        });
        paint(marks, Mark.Layer.OVER, stage, new Brush(easel));
        return new Drawing(easel.pieces(), frame.alt());
    }

    private static void paint(List<Mark> marks, Mark.Layer layer, Mark.Stage stage, Brush brush) {
        marks.stream().filter(mark -> mark.layer() == layer).forEach(mark -> mark.paint(stage, brush));
    }

    private static Skeleton blend(Skeleton from, Skeleton to, double share) {
        return new Skeleton(from.pose.toward(to.pose, share), to.build);
    }

    static String words(Frame frame) {
        return frame.marks().stream().filter(Clock.class::isInstance).map(mark -> ((Clock) mark).words()).findFirst()
                .orElse("");
    }

    /** @return what is seen: the same for all frames */
    Rectangle2D window() {
        return window(new Camera(view), bones());
    }

    private Rectangle2D window(Camera camera, List<Skeleton> all) {
        if (crop.isPresent()) {
            var c = crop.get();
            return new Rectangle2D.Double(c[0], c[1], c[2], c[2] / SHAPE);
        }
        Rectangle2D seen = null;
        for (var i = 0; i < frames.size(); i++) {
            var cones = body(all.get(i));
            for (var prop : frames.get(i).props()) {
                cones.addAll(prop.extent(all.get(i)));
            }
            seen = union(seen, Field.bounds(camera, cones));
            var stage = stage(new Rectangle2D.Double(0, 0, 1.2, .8), camera, all, i);
            for (var mark : frames.get(i).marks()) {
                for (var point : mark.extent(stage)) {
                    seen.add(point[0] - .02, point[1] - .02);
                    seen.add(point[0] + .02, point[1] + .02);
                }
            }
        }
        var box = seen == null ? new Rectangle2D.Double(0, 0, 1, 1) : seen;
        return framed(withSheets(camera, box));
    }

    /** @return the body and what stands out from it */
    private List<Cone> body(Skeleton bones) {
        var cones = Part.body(new Flesh(bones));
        if (hair == Hair.BUN) {
            cones.add(FaceArtist.bun(bones));
        }
        return cones;
    }

    /** A stage that only serves to measure. */
    static Mark.Stage stage(Rectangle2D window, Camera camera, List<Skeleton> all, int number) {
        var before = all.get(Math.max(0, number - 1));
        return new Mark.Stage(new Easel(window, false), camera, all.get(number), before,
                blend(before, all.get(number), .5), new double[2]);
    }

    /** Mat or floor seen from above are seen whole if the body stays large. */
    private Rectangle2D withSheets(Camera camera, Rectangle2D box) {
        var whole = new Rectangle2D.Double();
        whole.setRect(box);
        frames.stream().flatMap(frame -> frame.props().stream()).filter(Ground.class::isInstance)
                .forEach(ground -> ((Ground) ground).sheet(camera).ifPresent(whole::add));
        return framed(whole).getWidth() <= framed(box).getWidth() * SMALLER ? whole : box;
    }

    /** @return a window of the right shape about a box, with a margin */
    private static Rectangle2D framed(Rectangle2D box) {
        var width = Math.max(LEAST, Math.max(box.getWidth() * MARGIN, box.getHeight() * MARGIN * SHAPE));
        var height = width / SHAPE;
        return new Rectangle2D.Double(box.getCenterX() - width / 2, box.getCenterY() - height / 2, width, height);
    }

    private static Rectangle2D union(@Nullable Rectangle2D one, Rectangle2D other) {
        if (one == null) {
            return other;
        }
        one.add(other);
        return one;
    }

    /** @return the middle of a clock where the picture is emptiest: near a corner above, then lower */
    double[] room(Camera camera, Rectangle2D window, List<Skeleton> all, String words) {
        var wide = Clock.width(words.isEmpty() ? "30 s" : words) * window.getWidth();
        var busy = new ArrayList<Rectangle2D>();
        for (var i = 0; i < all.size(); i++) {
            var cones = body(all.get(i));
            for (var prop : frames.get(i).props()) {
                if (!(prop instanceof Ground) && !(prop instanceof Doorway)) {
                    cones.addAll(prop.extent(all.get(i)));
                }
            }
            cones.forEach(cone -> busy.add(Field.bounds(camera, List.of(cone))));
            var stage = stage(window, camera, all, i);
            for (var mark : frames.get(i).marks()) {
                var points = mark.extent(stage);
                if (points.length > 1) {
                    var box = new Path2D.Double(Curve.through(points, false)).getBounds2D();
                    var rim = .04 * window.getWidth();
                    busy.add(new Rectangle2D.Double(box.getX() - rim, box.getY() - rim, box.getWidth() + 2 * rim,
                            box.getHeight() + 2 * rim));
                }
            }
        }
        return Room.find(window, wide, Clock.RADIUS * window.getWidth(), busy);
    }
}
