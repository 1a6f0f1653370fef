package org.motus.figures.internal;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.motus.figures.Hair;
import org.motus.figures.Tint;

/** Paints the head: a drawn profile when it is seen from the side, otherwise skull and jaw with a face on them. */
final class HeadArtist {

    private static final double PROFILE = .55;
    private static final double CROWN = .8;
    private static final double AWAY = -.2;
    /** Profile, nose to the right, the chin at -.5 and the top at .5. */
    private static final double[][] SKIN = { { -.30, -.30 }, { -.40, -.10 }, { -.45, .10 }, { -.39, .33 },
            { -.20, .47 }, { .04, .50 }, { .24, .42 }, { .35, .25 }, { .375, .12 }, { .365, .055 }, { .425, -.04 },
            { .462, -.105 }, { .40, -.150 }, { .395, -.19 }, { .405, -.225 }, { .38, -.255 }, { .395, -.295 },
            { .37, -.345 }, { .375, -.42 }, { .31, -.49 }, { .20, -.485 }, { .03, -.40 }, { -.09, -.30 },
            { -.12, -.38 }, { -.22, -.42 } };
    private static final double[][] PINNED = { { .315, .32 }, { .22, .46 }, { .03, .535 }, { -.22, .505 },
            { -.42, .36 }, { -.485, .10 }, { -.43, -.12 }, { -.33, -.27 }, { -.22, -.22 }, { -.13, -.02 },
            { -.02, .10 }, { .12, .17 }, { .24, .24 } };
    private static final double[][] CROPPED = { { .33, .30 }, { .27, .44 }, { .06, .545 }, { -.22, .51 },
            { -.43, .36 }, { -.49, .10 }, { -.44, -.12 }, { -.36, -.28 }, { -.25, -.26 }, { -.17, -.10 },
            { -.13, .04 }, { -.06, .06 }, { -.02, -.06 }, { .035, -.05 }, { .06, .10 }, { .12, .22 }, { .22, .26 } };
    private static final double[][] LOOSE = { { .33, .29 }, { .27, .45 }, { .06, .555 }, { -.24, .53 },
            { -.46, .37 }, { -.53, .10 }, { -.54, -.16 }, { -.52, -.40 }, { -.40, -.47 }, { -.22, -.45 },
            { -.06, -.40 }, { -.01, -.22 }, { .02, -.02 }, { .07, .14 }, { .16, .22 }, { .26, .25 } };
    private static final double[][] EAR = { { -.10, .045 }, { -.045, .07 }, { -.01, .02 }, { -.035, -.06 },
            { -.075, -.105 } };
    private static final double[][] MOUTH = { { .385, -.253 }, { .34, -.262 }, { .295, -.245 } };
    private static final double[][] BROW = { { .325, .135 }, { .265, .155 }, { .205, .135 } };

    private final Easel easel;
    private final Camera camera;
    private final Skeleton bones;
    private final Hair hair;
    private final Axes head;
    private final Vec middle;

    HeadArtist(Easel easel, Camera camera, Skeleton bones, Hair hair) {
        this.easel = easel;
        this.camera = camera;
        this.bones = bones;
        this.hair = hair;
        head = bones.head;
        middle = bones.skull();
    }

    void paint(Brush brush, List<Ring> shirt) {
        if (inProfile(camera, head)) {
            profile(brush);
        } else {
            new FaceArtist(easel, camera, bones, hair).paint(brush, shirt);
        }
    }

    Tint hairTint() {
        return hair == Hair.GREY ? Tint.GREY_HAIR : Tint.HAIR;
    }

    private void profile(Brush brush) {
        var place = place();
        if (hair == Hair.BUN) {
            brush.paint(List.of(ring(place.createTransformedShape(new Ellipse2D.Double(-.52, .30, .34, .32)))),
                    hairTint(), Brush.Edge.PLAIN);
        }
        var skin = ring(place.createTransformedShape(Curve.through(SKIN, true)));
        var back = ring(place.createTransformedShape(new Rectangle2D.Double(-.52, -.6, .46, .43)));
        var before = new ArrayList<>(brush.painted());
        brush.paint(List.of(skin), Tint.SKIN, new Brush.Edge(false, false,
                (x, y) -> back.contains(x, y) && before.stream().anyMatch(ring -> ring.contains(x, y)),
                (x, y) -> true));
        var shape = switch (hair) {
            case BUN -> PINNED;
            case BOB -> LOOSE;
            default -> CROPPED;
        };
        var cut = place.createTransformedShape(Curve.through(shape, true));
        easel.fill(cut, hairTint());
        easel.draw(cut, hair == Hair.GREY ? Tint.GREY_HAIR_LINE : Tint.HAIR, Easel.CONTOUR * .7);
        brush.remember(ring(cut));
        if (hair != Hair.BOB) {
            easel.draw(place.createTransformedShape(Curve.through(EAR, false)), Tint.INK, Easel.CONTOUR * .7);
        }
        easel.fill(place.createTransformedShape(new Ellipse2D.Double(.235, .005, .045, .075)), Tint.INK);
        easel.draw(place.createTransformedShape(Curve.through(MOUTH, false)), Tint.INK, Easel.CONTOUR * .65);
        easel.draw(place.createTransformedShape(Curve.through(BROW, false)), Tint.INK, Easel.CONTOUR * .6);
    }

    /** @return the drawn profile of a head that is seen from the side */
    static Optional<Ring> outline(Camera camera, Skeleton bones) {
        var artist = new HeadArtist(new Easel(new Rectangle2D.Double(0, 0, 1, 1), false), camera, bones,
                Hair.SHORT);
        return inProfile(camera, bones.head)
                ? Optional.of(ring(artist.place().createTransformedShape(Curve.through(SKIN, true))))
                : Optional.empty();
    }

    /** @return whether a head is seen from the side, not from the crown with the face turned away */
    private static boolean inProfile(Camera camera, Axes head) {
        var looks = head.front().dot(camera.viewer);
        return Math.abs(looks) < PROFILE && (looks > AWAY || head.up().dot(camera.viewer) < CROWN);
    }

    private AffineTransform place() {
        var tall = Measures.HEAD;
        var ux = camera.x(head.up());
        var uy = camera.y(head.up());
        var length = Math.hypot(ux, uy);
        ux /= length;
        uy /= length;
        var nx = uy;
        var ny = -ux;
        if (nx * camera.x(head.front()) + ny * camera.y(head.front()) < 0) {
            nx = -nx;
            ny = -ny;
        }
        return new AffineTransform(nx * tall, ny * tall, ux * tall, uy * tall, camera.x(middle), camera.y(middle));
    }

    /** @return the outline of a shape of one piece */
    static Ring ring(Shape shape) {
        var places = new ArrayList<double[]>();
        var at = new double[6];
        for (var path = new FlatteningPathIterator(shape.getPathIterator(null), .0002); !path.isDone(); path.next()) {
            if (path.currentSegment(at) != PathIterator.SEG_CLOSE) {
                places.add(new double[] { at[0], at[1] });
            }
        }
        return Ring.of(places).resampled(.0022);
    }
}
