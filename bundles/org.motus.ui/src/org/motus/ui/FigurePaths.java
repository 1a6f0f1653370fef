package org.motus.ui;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.motus.figures.Drawing;

/** What one display holds to paint what shows exercises: paths of drawings, and pictures. UI thread only. */
final class FigurePaths {

    /** A page of thumbnails, and the steps of an animation. */
    static final int DRAWINGS = 160;
    /** A page of pictures, which are far larger. */
    static final int PICTURES = 24;

    private static final String KEY = "org.motus.ui.figures";

    private final PaintedLast<Drawing, List<Path>> drawings;
    private final PaintedLast<ImageData, Image> pictures;

    private FigurePaths(Display display) {
        drawings = new PaintedLast<>(display, DRAWINGS,
                drawing -> drawing.pieces().stream().map(piece -> path(display, piece.path())).toList(),
                paths -> paths.forEach(Path::dispose));
        pictures = new PaintedLast<>(display, PICTURES, data -> new Image(display, data), Image::dispose);
    }

    static FigurePaths of(Display display) {
        if (display.getData(KEY) instanceof FigurePaths paths) {
            return paths;
        }
        var paths = new FigurePaths(display);
        display.setData(KEY, paths);
        return paths;
    }

    /** @return a path for each piece, in the order of the pieces; not to be disposed */
    List<Path> paths(Drawing drawing) {
        return drawings.of(drawing);
    }

    /** @return the picture; not to be disposed */
    Image image(ImageData picture) {
        return pictures.of(picture);
    }

    /** @return how many drawings have paths now */
    int count() {
        return drawings.count();
    }

    private static Path path(Display display, Path2D shape) {
        var path = new Path(display);
        var at = new float[6];
        for (var steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> path.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> path.cubicTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> path.close();
            }
        }
        return path;
    }
}
