package org.motus.handout.internal;

import java.awt.Component;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * An image made of shapes.
 *
 * @param document read from SVG
 */
record VectorPicture(SVGDocument document) implements Picture {

    /** No component: colors and sizes come from the file alone. */
    private static final @Nullable Component NOBODY = null;
    private static final double POINTS_IN_PIXELS = 4 / 3.0;

    /** Reads an image; fails when the bytes are none. Nothing outside of them is looked at. */
    static VectorPicture read(byte[] bytes) throws IOException {
        var context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
        var document = new SVGLoader().load(new ByteArrayInputStream(bytes), null, context);
        if (document == null || document.size().width <= 0 || document.size().height <= 0) {
            throw new IOException("These bytes are no image.");
        }
        return new VectorPicture(document);
    }

    @Override
    public double shape() {
        return document.size().width / (double) document.size().height;
    }

    @Override
    public void print(Page page, Rectangle2D.Double box) {
        var pixels = page.device().getDotsPerPoint() / POINTS_IN_PIXELS;
        var width = (float) (box.width / pixels);
        var height = (float) (box.height / pixels);
        page.device().drawWithGraphics((float) box.x, (float) box.y, width, height,
                graphics -> document.render(NOBODY, graphics, new ViewBox(width, height)));
    }
}
