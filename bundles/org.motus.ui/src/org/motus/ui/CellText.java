package org.motus.ui;

import java.util.List;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Text of one cell.
 *
 * @param main
 *            first line
 * @param detail
 *            quiet second line, empty for none; then the main text may wrap into the second line
 * @param strong
 *            true when the first line is bold
 */
public record CellText(String main, String detail, boolean strong) implements CellContent {

    /** Plain text that may wrap once. */
    public static CellText plain(String text) {
        return new CellText(text, "", false);
    }

    /** A bold name or number. */
    public static CellText strong(String text) {
        return new CellText(text, "", true);
    }

    /** A bold name over a quiet line. */
    public static CellText named(String name, String detail) {
        return new CellText(name, detail, true);
    }

    @Override
    public String spoken() {
        return detail.isEmpty() ? main : main + ", " + detail;
    }

    @Override
    public void paint(CellCanvas canvas) {
        var gc = canvas.gc();
        var area = canvas.area();
        var shown = lines(canvas);
        var mainHeight = canvas.heights().applyAsInt(style());
        var detailHeight = detail.isEmpty() ? 0 : canvas.heights().applyAsInt(TypeStyle.SMALL);
        var y = area.y + (area.height - shown.size() * mainHeight - detailHeight) / 2;
        gc.setFont(font());
        gc.setForeground(Theme.color(ColorToken.TEXT));
        for (var line : shown) {
            draw(canvas, line, y);
            y += mainHeight;
        }
        if (!detail.isEmpty()) {
            gc.setFont(Theme.font(TypeStyle.SMALL));
            gc.setForeground(Theme.color(ColorToken.TEXT2));
            draw(canvas, first(gc, area), y);
        }
    }

    @Override
    public boolean cut(CellCanvas canvas) {
        var shown = String.join(" ", lines(canvas));
        canvas.gc().setFont(Theme.font(TypeStyle.SMALL));
        return !shown.equals(main.strip())
                || !detail.isEmpty() && !first(canvas.gc(), canvas.area()).equals(detail.strip());
    }

    private Font font() {
        return Theme.font(style());
    }

    private TypeStyle style() {
        return strong ? TypeStyle.BODY_BOLD : TypeStyle.BODY;
    }

    private List<String> lines(CellCanvas canvas) {
        var gc = canvas.gc();
        gc.setFont(font());
        var most = detail.isEmpty() ? canvas.lines() : Math.max(1, canvas.lines() - 1);
        return new LineBreaker(text -> gc.textExtent(text).x).lines(main, canvas.area().width, most);
    }

    private String first(GC gc, Rectangle area) {
        return new LineBreaker(part -> gc.textExtent(part).x).lines(detail, area.width, 1).stream().findFirst()
                .orElse("");
    }

    private static void draw(CellCanvas canvas, String line, int y) {
        var area = canvas.area();
        var x = canvas.right() ? area.x + area.width - canvas.gc().textExtent(line).x : area.x;
        canvas.gc().drawText(line, x, y, true);
    }
}
