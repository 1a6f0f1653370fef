package org.motus.figures.internal;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.motus.figures.Drawing.Piece;
import org.motus.figures.Tint;

/**
 * Pieces of a drawing as bytes. All numbers are whole and written in groups of seven bits, least first; signed ones with
 * the sign in the lowest bit. A piece: tint, flags (1 line, 2 dash, 4 even-odd), then width of the line and length of
 * the dash in hundredths if it has them, number of segments, segments. A segment: its kind as {@link PathIterator} has
 * it, then its points, each as the way from the point before in steps of 1/{@value #STEPS}.
 */
final class PieceCode {

    /** Steps of one unit of the window: 0.05 of 1000 cannot be seen on any paper or screen. */
    static final int STEPS = 20;

    private static final int HUNDREDTHS = 100;
    private static final int LINE = 1;
    private static final int DASH = 2;
    private static final int EVEN_ODD = 4;
    private static final Tint[] TINTS = Tint.values();

    private PieceCode() {
    }

    static void write(List<Piece> pieces, DataOutputStream out) throws IOException {
        unsigned(out, pieces.size());
        for (var piece : pieces) {
            write(piece, out);
        }
    }

    static List<Piece> read(DataInputStream in) throws IOException {
        var count = unsigned(in);
        var pieces = new ArrayList<Piece>();
        for (var i = 0; i < count; i++) {
            pieces.add(readPiece(in));
        }
        return pieces;
    }

    static void write(Piece piece, DataOutputStream out) throws IOException {
        out.writeByte(piece.tint().ordinal());
        out.writeByte((piece.line() > 0 ? LINE : 0) | (piece.dash() > 0 ? DASH : 0)
                | (piece.path().getWindingRule() == Path2D.WIND_EVEN_ODD ? EVEN_ODD : 0));
        if (piece.line() > 0) {
            unsigned(out, (int) Math.round(piece.line() * HUNDREDTHS));
        }
        if (piece.dash() > 0) {
            unsigned(out, (int) Math.round(piece.dash() * HUNDREDTHS));
        }
        var segments = 0;
        for (var walk = piece.path().getPathIterator(null); !walk.isDone(); walk.next()) {
            segments++;
        }
        unsigned(out, segments);
        writePath(piece.path(), out);
    }

    private static void writePath(Path2D.Double path, DataOutputStream out) throws IOException {
        var at = new double[6];
        var x = 0;
        var y = 0;
        for (var walk = path.getPathIterator(null); !walk.isDone(); walk.next()) {
            var kind = walk.currentSegment(at);
            out.writeByte(kind);
            for (var i = 0; i < numbers(kind); i += 2) {
                var toX = (int) Math.round(at[i] * STEPS);
                var toY = (int) Math.round(at[i + 1] * STEPS);
                signed(out, toX - x);
                signed(out, toY - y);
                x = toX;
                y = toY;
            }
        }
    }

    static Piece readPiece(DataInputStream in) throws IOException {
        var tint = in.readUnsignedByte();
        var flags = in.readUnsignedByte();
        var line = (flags & LINE) == 0 ? 0 : unsigned(in) / (double) HUNDREDTHS;
        var dash = (flags & DASH) == 0 ? 0 : unsigned(in) / (double) HUNDREDTHS;
        var segments = unsigned(in);
        if (tint >= TINTS.length) {
            throw new IOException("there is no tint " + tint);
        }
        var path = new Path2D.Double((flags & EVEN_ODD) == 0 ? Path2D.WIND_NON_ZERO : Path2D.WIND_EVEN_ODD, segments);
        readPath(in, segments, path);
        return new Piece(path, TINTS[tint], line, dash);
    }

    private static void readPath(DataInputStream in, int segments, Path2D.Double path) throws IOException {
        var at = new double[6];
        var x = 0;
        var y = 0;
        for (var segment = 0; segment < segments; segment++) {
            var kind = in.readUnsignedByte();
            for (var i = 0; i < numbers(kind); i += 2) {
                x += signed(in);
                y += signed(in);
                at[i] = x / (double) STEPS;
                at[i + 1] = y / (double) STEPS;
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> path.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> path.closePath();
            }
        }
    }

    private static int numbers(int kind) throws IOException {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            case PathIterator.SEG_CLOSE -> 0;
            default -> throw new IOException("there is no segment of kind " + kind);
        };
    }

    static void unsigned(DataOutputStream out, int number) throws IOException {
        var rest = number;
        while (rest > 0x7f || rest < 0) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    static int unsigned(DataInputStream in) throws IOException {
        var number = 0;
        for (var shift = 0; shift < Integer.SIZE; shift += 7) {
            var group = in.readUnsignedByte();
            number |= (group & 0x7f) << shift;
            if (group < 0x80) {
                return number;
            }
        }
        throw new IOException("a number goes on too long");
    }

    private static void signed(DataOutputStream out, int number) throws IOException {
        unsigned(out, number << 1 ^ number >> 31);
    }

    private static int signed(DataInputStream in) throws IOException {
        var number = unsigned(in);
        return number >>> 1 ^ -(number & 1);
    }
}
