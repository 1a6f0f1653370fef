package org.motus.figures.internal;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.motus.figures.Drawing;
import org.motus.figures.Drawing.Piece;
import org.motus.figures.Figure;

/**
 * All drawings of one figure, computed when the product is built. As bytes: the word MOTUSFIG, a version (1 byte), the
 * SHA-256 of the text they were computed from (32 bytes), the number of frames (1 byte); then each frame as
 * {@link PieceCode} writes it, and how many pieces are no mere reflection in the mirror (digits, say), each with its
 * place and as it stands there.
 */
public final class Geometry {

    private static final byte[] WORD = "MOTUSFIG".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int HASH = 32;
    /** Rounding may fall either way on the two sides of a mirror. */
    private static final double STEP = 1.01 / PieceCode.STEPS;

    private record Frame(List<Piece> pieces, Map<Integer, Piece> mirrored) {
    }

    private final byte[] hash;
    private final List<Frame> frames;

    private Geometry(byte[] hash, List<Frame> frames) {
        this.hash = hash;
        this.frames = List.copyOf(frames);
    }

    /** @return where the product keeps the drawings of an exercise */
    public static String place(String exerciseId) {
        return "/geometry/" + exerciseId + ".geometry";
    }

    /** @return all drawings of a figure, computed now */
    public static Geometry of(Figure figure) {
        var frames = new ArrayList<Frame>();
        for (var frame = 0; frame < figure.frames(); frame++) {
            var pieces = rounded(figure.draw(frame)).pieces();
            var mirrored = rounded(figure.mirror().draw(frame)).pieces();
            if (pieces.size() != mirrored.size()) {
                throw new IllegalStateException(figure.exercise() + " has other pieces in the mirror.");
            }
            var others = new TreeMap<Integer, Piece>();
            for (var i = 0; i < pieces.size(); i++) {
                if (!near(reflected(pieces.get(i)).path(), mirrored.get(i).path())) {
                    others.put(i, mirrored.get(i));
                }
            }
            frames.add(new Frame(pieces, others));
        }
        return new Geometry(hash(figure.text()), frames);
    }

    /** @return a drawing with its numbers as they are after being written and read */
    public static Drawing rounded(Drawing drawing) {
        try {
            var bytes = new ByteArrayOutputStream();
            PieceCode.write(drawing.pieces(), new DataOutputStream(bytes));
            return new Drawing(PieceCode.read(stream(bytes.toByteArray())), drawing.alt());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @return what the bytes hold; empty when they are of another version, or are no such bytes */
    public static Optional<Geometry> read(byte[] bytes) {
        try (var in = stream(bytes)) {
            if (!Arrays.equals(WORD, in.readNBytes(WORD.length)) || in.readUnsignedByte() != VERSION) {
                return Optional.empty();
            }
            var hash = in.readNBytes(HASH);
            var count = in.readUnsignedByte();
            var frames = new ArrayList<Frame>();
            for (var frame = 0; frame < count; frame++) {
                var pieces = PieceCode.read(in);
                var mirrored = new TreeMap<Integer, Piece>();
                for (var rest = PieceCode.unsigned(in); rest > 0; rest--) {
                    mirrored.put(PieceCode.unsigned(in), PieceCode.readPiece(in));
                }
                frames.add(new Frame(pieces, mirrored));
            }
            return Optional.of(new Geometry(hash, frames));
        } catch (IOException damaged) {
            return Optional.empty(); // then it is computed
        }
    }

    /** @return the same as bytes */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(WORD);
            out.writeByte(VERSION);
            out.write(hash);
            out.writeByte(frames.size());
            for (var frame : frames) {
                PieceCode.write(frame.pieces(), out);
                PieceCode.unsigned(out, frame.mirrored().size());
                for (var other : frame.mirrored().entrySet()) {
                    PieceCode.unsigned(out, other.getKey());
                    PieceCode.write(other.getValue(), out);
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @return whether these are the drawings of that text */
    public boolean isOf(String text) {
        return Arrays.equals(hash, hash(text));
    }

    /**
     * @param frame    from 0
     * @param mirrored with left and right exchanged
     * @param alt      what a screen reader says of it
     * @return the drawing
     */
    public Drawing drawing(int frame, boolean mirrored, String alt) {
        var shown = frames.get(frame);
        if (!mirrored) {
            return new Drawing(shown.pieces(), alt);
        }
        var pieces = new ArrayList<Piece>();
        for (var i = 0; i < shown.pieces().size(); i++) {
            var other = shown.mirrored().get(i);
            pieces.add(other == null ? reflected(shown.pieces().get(i)) : other);
        }
        return new Drawing(pieces, alt);
    }

    private static Piece reflected(Piece piece) {
        return new Piece(new Path2D.Double(piece.path(), new AffineTransform(-1, 0, 0, 1, Drawing.WIDTH, 0)),
                piece.tint(), piece.line(), piece.dash());
    }

    private static boolean near(Path2D.Double one, Path2D.Double other) {
        var a = new double[6];
        var b = new double[6];
        var walk = other.getPathIterator(null);
        for (var way = one.getPathIterator(null); !way.isDone(); way.next(), walk.next()) {
            if (walk.isDone()) {
                return false;
            }
            var kind = way.currentSegment(a);
            if (kind != walk.currentSegment(b)) {
                return false;
            }
            var numbers = kind == PathIterator.SEG_CLOSE ? 0 : a.length;
            for (var i = 0; i < numbers; i++) {
                if (Math.abs(a[i] - b[i]) > STEP) {
                    return false;
                }
            }
        }
        return walk.isDone();
    }

    private static DataInputStream stream(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
