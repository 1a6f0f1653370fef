package org.motus.figures;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.Locale;

/** Writes drawings as SVG text: real strokes, one place after the point, nothing but shapes. */
public final class DrawingSvg {

    private static final String COMMANDS = "MLQCZ";

    private DrawingSvg() {
    }

    /** @return the whole file with drawings side by side, first at the left; each has its alt text as its title */
    public static String of(List<Drawing> drawings) {
        if (drawings.size() == 1) {
            return of(drawings.getFirst());
        }
        var text = new StringBuilder(50_000);
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(drawings.size() * 1000)
                .append(" 667\">\n");
        for (var i = 0; i < drawings.size(); i++) {
            text.append(of(drawings.get(i)).replace("<svg ",
                    "<svg x=\"%d\" y=\"0\" width=\"1000\" height=\"667\" ".formatted(i * 1000)));
        }
        return text.append("</svg>\n").toString();
    }

    /** @return the whole file, in the colors of white paper; its title is the alt text */
    public static String of(Drawing drawing) {
        var text = new StringBuilder(20_000);
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 667\" role=\"img\"")
                .append(" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n");
        text.append("<title>").append(escaped(drawing.alt())).append("</title>\n");
        drawing.pieces().forEach(piece -> append(piece, text));
        return text.append("</svg>\n").toString();
    }

    private static void append(Drawing.Piece piece, StringBuilder text) {
        var color = piece.tint().color();
        var paint = piece.line() == 0 ? "fill" : "stroke";
        text.append("<path ").append(paint).append("=\"#%06x\"".formatted(color & 0xffffff));
        var alpha = color >>> 24;
        if (alpha < 255) {
            text.append(" %s-opacity=\"%s\"".formatted(paint, String.format(Locale.ROOT, "%.2f", alpha / 255.0)));
        }
        if (piece.line() > 0) {
            text.append(" stroke-width=\"").append(number(piece.line())).append('"');
        }
        if (piece.dash() > 0) {
            text.append(" stroke-dasharray=\"").append(number(piece.dash())).append(' ')
                    .append(number(piece.dash() * 6 / 7)).append('"');
        }
        text.append(" d=\"");
        path(piece.path(), text);
        text.append("\"/>\n");
    }

    private static void path(Path2D.Double path, StringBuilder text) {
        var at = new double[6];
        for (var walk = path.getPathIterator(null); !walk.isDone(); walk.next()) {
            var kind = walk.currentSegment(at);
            text.append(COMMANDS.charAt(kind));
            var count = switch (kind) {
                case PathIterator.SEG_CLOSE -> 0;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 2;
            };
            for (var i = 0; i < count; i++) {
                text.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
    }

    private static String number(double value) {
        var tenths = Math.round(value * 10);
        var sign = tenths < 0 ? "-" : "";
        var whole = Math.abs(tenths) / 10;
        var rest = Math.abs(tenths) % 10;
        return sign + whole + (rest == 0 ? "" : "." + rest);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
