package org.motus.handout.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.motus.figures.Drawing;
import org.motus.handout.DrawingPrint.Plate;
import org.motus.handout.internal.FontKit.Face;
import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;

/** Pages that hold nothing but drawings and their words. */
public final class PlatePages {

    /** Drawings on a page. */
    public static final int PLATES = 12;

    private static final int COLUMNS = 3;
    private static final int WIDTH = 90;

    /** Gives every picture of a page the same drawer. */
    private record Factory(PictureDrawer drawer) implements FSObjectDrawerFactory {

        @Override
        @NonNullByDefault({})
        public boolean isReplacedObject(Element element) {
            return element.getAttribute("type").equals(PictureDrawer.TYPE);
        }

        @Override
        @NonNullByDefault({})
        public FSObjectDrawer createDrawer(Element element) {
            return drawer;
        }
    }

    private final FontKit fonts;
    private final Press press;

    /** @param fonts fonts to embed */
    public PlatePages(FontKit fonts) {
        this.fonts = fonts;
        this.press = new Press(fonts);
    }

    /**
     * One page that is as large as its drawings side by side.
     *
     * @return the whole file
     */
    public byte[] row(List<Drawing> drawings) throws IOException {
        double height = WIDTH * Drawing.HEIGHT / Drawing.WIDTH;
        // A hair more, so that rounding never makes a second page.
        var size = "%dmm %smm".formatted(WIDTH * drawings.size(), Math.ceil(height + .5));
        var glyphs = new Glyphs(fonts);
        var out = new Markup(glyphs::printable);
        begin(out, size, drawings.getFirst().alt());
        out.div("row only");
        for (int i = 0; i < drawings.size(); i++) {
            out.div("cell");
            picture(out, i, drawings.get(i), WIDTH);
            out.close();
        }
        out.close(3);
        return pdf(out, drawings, glyphs);
    }

    /**
     * Pages of A4 with twelve drawings each.
     *
     * @return the whole file
     */
    public byte[] sheets(List<Plate> plates) throws IOException {
        var glyphs = new Glyphs(fonts);
        var out = new Markup(glyphs::printable);
        begin(out, "A4; margin: 12mm", plates.getFirst().title());
        for (int first = 0; first < plates.size(); first += PLATES) {
            out.div(first == 0 ? "page" : "page next");
            for (int row = first; row < Math.min(first + PLATES, plates.size()); row += COLUMNS) {
                row(out, plates, row, Math.min(row + COLUMNS, plates.size()));
            }
            out.close();
        }
        out.close(2);
        return pdf(out, plates.stream().map(Plate::drawing).toList(), glyphs);
    }

    private static void row(Markup out, List<Plate> plates, int from, int to) {
        out.div("row");
        for (int i = from; i < from + COLUMNS; i++) {
            out.div("cell");
            if (i < to) {
                picture(out, i, plates.get(i).drawing(), 60);
                out.leaf("p", "title", plates.get(i).title()).leaf("p", "caption", plates.get(i).caption());
            }
            out.close();
        }
        out.close();
    }

    private static void picture(Markup out, int number, Drawing drawing, int width) {
        out.open("object", "type", PictureDrawer.TYPE, "data-picture", Integer.toString(number), "data-whole", "yes",
                "alt", drawing.alt().isBlank() ? "A drawing without words" : drawing.alt(), "style",
                "width: %dmm; height: %smm".formatted(width, width * Drawing.HEIGHT / Drawing.WIDTH)).close();
    }

    private static void begin(Markup out, String page, String title) throws IOException {
        out.open("html", "lang", "en-US").open("head").open("title").text(title).close();
        out.style(css().replace("@{page}", page).replace("@{family}", Face.MAIN.family())
                .replace("@{fallback}", Face.FALLBACK.family())).close().open("body");
    }

    private static String css() throws IOException {
        try (InputStream in = Objects.requireNonNull(PlatePages.class.getResourceAsStream("style/plates.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private byte[] pdf(Markup out, List<Drawing> drawings, Glyphs glyphs) throws IOException {
        var pictures = new ArrayList<Picture>();
        drawings.forEach(drawing -> pictures.add(new DrawnPicture(drawing)));
        var bytes = new ByteArrayOutputStream();
        var factory = new Factory(new PictureDrawer(pictures, new Forms(), Inks.COLOR));
        try (var renderer = press.renderer(out.finish(), factory, glyphs.needsFallback(), bytes)) {
            renderer.layout();
            renderer.createPDF();
        }
        return bytes.toByteArray();
    }
}
