package org.motus.bench;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.motus.figures.Drawing;
import org.motus.figures.DrawingPainter;
import org.motus.figures.DrawingSvg;
import org.motus.figures.Drawings;
import org.motus.figures.Figure;
import org.motus.handout.DrawingPrint;
import org.motus.handout.DrawingPrint.Format;
import org.motus.library.Library;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** The drawings of exercises: how long they take and how much room, against the same pictures as SVG and as dots. */
final class Figures {

    private static final int WARM_UPS = 40;
    private static final int ROUNDS = 15;
    private static final int TWELVE = 12;
    private static final int WIDTH = 480;
    /** A picture of 56 mm printed with 300 dots an inch. */
    private static final int PRINTED = 661;

    private final Drawings drawings = Drawings.shipped();
    private final List<Figure> figures = Library.standard().content().getExercises().stream()
            .map(exercise -> drawings.figure(exercise.getId()).orElseThrow()).toList();
    private final Path folder;

    /** @param folder for files that are measured; they are deleted again */
    Figures(Path folder) {
        this.folder = folder;
    }

    List<String> rows() throws Exception {
        var rows = new ArrayList<String>();
        rows.add(painting("drawing painted, warm; baseline: its SVG by jsvg", 1));
        rows.add(painting("page of twelve drawings painted, warm; baseline: their SVG by jsvg", TWELVE));
        rows.add(computing().row(WARM_UPS, ROUNDS));
        rows.add(inPdf());
        rows.add(largestSvg());
        return rows;
    }

    private String painting(String what, int count) throws Exception {
        var shown = new ArrayList<Drawing>();
        var same = new ArrayList<SVGDocument>();
        for (var figure : figures.subList(0, count)) {
            var drawing = drawings.drawing(figure, 1);
            shown.add(drawing);
            same.add(svg(drawing));
        }
        var page = new BufferedImage(3 * WIDTH, 4 * WIDTH, BufferedImage.TYPE_INT_RGB).createGraphics();
        var painter = new DrawingPainter();
        return new Pair(what,
                Pair.Measure.of(() -> shown.forEach(drawing -> painter.paint(drawing, page, WIDTH))),
                Pair.Measure.of(() -> same.forEach(document -> paint(document, page)))).row(WARM_UPS, ROUNDS);
    }

    private static void paint(SVGDocument document, Graphics2D page) {
        Component nobody = null;
        document.render(nobody, page, new ViewBox(WIDTH, (float) (WIDTH * Drawing.HEIGHT / Drawing.WIDTH)));
    }

    private static SVGDocument svg(Drawing drawing) {
        var text = DrawingSvg.of(drawing).getBytes(StandardCharsets.UTF_8);
        return new SVGLoader().load(new ByteArrayInputStream(text), null,
                LoaderContext.createDefault());
    }

    /** Each run another exercise, from its text to the drawing of its second frame. */
    private Pair computing() {
        var next = new int[2];
        return new Pair("drawing computed from its pose; baseline: as it ships",
                Pair.Measure.of(() -> read(next[0]++).draw(1)),
                Pair.Measure.of(() -> Drawings.shipped().drawing(read(next[1]++), 1)));
    }

    private Figure read(int number) {
        var figure = figures.get(number % figures.size());
        return Figure.read(figure.exercise(), figure.text());
    }

    /** What the frames of an exercise add to an empty PDF, the most for one frame. */
    private String inPdf() throws Exception {
        double most = 0;
        double dots = 0;
        for (var figure : figures) {
            var frames = new ArrayList<Drawing>();
            var empty = new ArrayList<Drawing>();
            for (var frame = 0; frame < figure.frames(); frame++) {
                frames.add(drawings.drawing(figure, frame));
                empty.add(new Drawing(List.of(), "Nothing"));
            }
            var added = size(frames, Format.PDF) - size(empty, Format.PDF);
            if (added / (double) frames.size() > most) {
                most = added / (double) frames.size();
                dots = size(frames, Format.PNG) / (double) frames.size();
            }
        }
        return row("drawing adds to a PDF, largest of all; baseline: as PNG of 300 dpi", most, dots);
    }

    private String largestSvg() throws Exception {
        double most = 0;
        double dots = 0;
        for (var figure : figures) {
            for (var frame = 0; frame < figure.frames(); frame++) {
                var drawing = drawings.drawing(figure, frame);
                var size = DrawingSvg.of(drawing).getBytes(StandardCharsets.UTF_8).length;
                if (size > most) {
                    most = size;
                    dots = size(List.of(drawing), Format.PNG);
                }
            }
        }
        return row("largest SVG; baseline: as PNG of 300 dpi", most, dots);
    }

    private long size(List<Drawing> shown, Format format) throws Exception {
        var file = Files.createTempFile(folder, "drawing", ".out");
        try {
            new DrawingPrint().save(shown, file, format, PRINTED, true);
            return Files.size(file);
        } finally {
            Files.delete(file);
        }
    }

    private static String row(String what, double bytes, double baseline) {
        return String.format(Locale.ROOT, "%s | %.1f kB | %.1f kB | %.2f", what, bytes / 1e3, baseline / 1e3,
                bytes / baseline);
    }
}
