package org.motus.handout.internal;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.extend.OutputDeviceGraphicsDrawer;

/**
 * An image made of shapes.
 *
 * @param document read from SVG
 */
record VectorPicture(SVGDocument document) implements Picture {

    /** No component: colors and sizes come from the file alone. */
    private static final @Nullable Component NOBODY = null;
    private static final double POINTS_IN_PIXELS = 4 / 3.0;
    /** Enough to meet every paint once. */
    private static final int PROOF = 64;
    /** On the long side, when shapes cannot be printed as such. */
    private static final float DOTS = 1200;

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
    public void print(Page page, Rectangle2D.Double box) throws IOException {
        if (page.inks() == Inks.COLOR) {
            shapes(page, box, graphics -> document.render(NOBODY, graphics, view(page, box)));
        } else if (tellsColors()) {
            shapes(page, box, graphics -> grey(graphics, view(page, box)));
        } else {
            new RasterPicture(dots(), false).print(page, box);
        }
    }

    private static void shapes(Page page, Rectangle2D.Double box, OutputDeviceGraphicsDrawer drawer) {
        var view = view(page, box);
        page.device().drawWithGraphics((float) box.x, (float) box.y, view.width, view.height, drawer);
    }

    private static ViewBox view(Page page, Rectangle2D.Double box) {
        var pixels = page.device().getDotsPerPoint() / POINTS_IN_PIXELS;
        return new ViewBox((float) (box.width / pixels), (float) (box.height / pixels));
    }

    /** Some gradients keep their colors to themselves: nobody can make them grey before they are painted. */
    private boolean tellsColors() {
        var proof = new BufferedImage(PROOF, PROOF, BufferedImage.TYPE_INT_ARGB);
        var graphics = proof.createGraphics();
        try {
            return grey(graphics, new ViewBox(PROOF, PROOF));
        } finally {
            graphics.dispose();
        }
    }

    /** Paints it in grey; false when something kept its color. */
    private boolean grey(Graphics2D graphics, ViewBox view) {
        var output = GreyOutput.on(graphics);
        try {
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, output, view);
            return output.grey();
        } finally {
            output.dispose();
        }
    }

    private BufferedImage dots() {
        var scale = DOTS / Math.max(document.size().width, document.size().height);
        var width = Math.max(1, Math.round(document.size().width * scale));
        var height = Math.max(1, Math.round(document.size().height * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        try {
            document.render(NOBODY, graphics, new ViewBox(width, height));
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
