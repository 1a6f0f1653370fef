package org.motus.handout.internal;

import static java.util.Objects.requireNonNull;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;

/** Draws the inline objects of a handout as vectors, each with the alternative text of its element. */
final class Drawings implements FSObjectDrawerFactory {

    /** Something that draws itself into a box. */
    interface Drawing {

        /**
         * Draws.
         *
         * @param g where to, with its origin at the top left of the box
         * @param element the element that asks, with its data
         * @param width width of the box
         * @param height height of the box, in the same unit
         */
        void draw(Graphics2D g, Element element, double width, double height);
    }

    private final Map<String, Drawing> kinds;

    private final PictureDrawer pictures;

    Drawings(Tokens tokens, Outlines outlines, PictureDrawer pictures) {
        this.pictures = pictures;
        var icons = new Icons(tokens);
        kinds = Map.of("motus/scale", new ScaleDrawing(tokens, outlines),
                "motus/number", new NumberDrawing(tokens, outlines),
                "motus/badge", new BadgeDrawing(tokens),
                "motus/stop", icons::stop,
                "motus/caution", icons::caution,
                "motus/morning", icons::morning,
                "motus/logo", icons::logo);
    }

    // What the layout library hands over and takes back carries no null annotations.
    @Override
    @NonNullByDefault({})
    public boolean isReplacedObject(Element element) {
        var type = element.getAttribute("type");
        return type.equals(PictureDrawer.TYPE) || kinds.containsKey(type);
    }

    @Override
    @NonNullByDefault({})
    public FSObjectDrawer createDrawer(Element element) {
        var type = element.getAttribute("type");
        return type.equals(PictureDrawer.TYPE)
                ? pictures
                : new BoxDrawer(requireNonNull(kinds.get(type), "kind of drawing"));
    }

    /**
     * Hands a drawing its box in CSS pixels.
     *
     * @param drawing what to draw
     */
    private record BoxDrawer(Drawing drawing) implements FSObjectDrawer {

        @Override
        @NonNullByDefault({})
        public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height,
                OutputDevice device, RenderingContext context, int dotsPerPixel) {
            double w = width / dotsPerPixel;
            double h = height / dotsPerPixel;
            device.drawWithGraphics((float) x, (float) y, (float) w, (float) h,
                    g -> drawing.draw(g, element, w, h));
            return Map.of();
        }
    }
}
