package org.motus.figures;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Pages that show many frames, to be looked at one by one. */
public final class ContactSheet {

    /** Pictures on a page. */
    public static final int PICTURES = 12;

    private static final int GAP = 8;
    private static final int LABEL = 18;
    private static final Color BETWEEN = new Color(0xf2f3f3);

    private record Cell(Drawing drawing, String label) {
    }

    private final int columns;
    private final int width;
    private final List<Cell> cells = new ArrayList<>();

    /**
     * @param columns pictures beside one another, at least 1
     * @param width   of one picture, pixels
     */
    public ContactSheet(int columns, int width) {
        if (columns < 1 || width < 1) {
            throw new IllegalArgumentException("a sheet needs a column and a width");
        }
        this.columns = columns;
        this.width = width;
    }

    /** Adds all frames of a figure. */
    public void add(Figure figure) {
        for (var frame = 0; frame < figure.frames(); frame++) {
            add(figure.draw(frame), figure.exercise() + " " + (frame + 1) + "  " + figure.caption(frame));
        }
    }

    /** Adds one picture with what stands above it. */
    public void add(Drawing drawing, String label) {
        cells.add(new Cell(Objects.requireNonNull(drawing), Objects.requireNonNull(label)));
    }

    /** @return the pages, each with at most {@link #PICTURES} pictures, first pictures first */
    public List<BufferedImage> pages() {
        var pages = new ArrayList<BufferedImage>();
        for (var first = 0; first < cells.size(); first += PICTURES) {
            pages.add(page(cells.subList(first, Math.min(cells.size(), first + PICTURES))));
        }
        return pages;
    }

    private BufferedImage page(List<Cell> shown) {
        var high = (int) Math.round(width * Drawing.HEIGHT / Drawing.WIDTH);
        var rows = (shown.size() + columns - 1) / columns;
        var page = new BufferedImage(columns * (width + GAP) + GAP, rows * (high + GAP + LABEL) + GAP,
                BufferedImage.TYPE_INT_RGB);
        var graphics = page.createGraphics();
        try {
            graphics.setColor(BETWEEN);
            graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            for (var i = 0; i < shown.size(); i++) {
                paint(graphics, shown.get(i), GAP + i % columns * (width + GAP),
                        GAP + i / columns * (high + GAP + LABEL), high);
            }
        } finally {
            graphics.dispose();
        }
        return page;
    }

    private void paint(Graphics2D graphics, Cell cell, int x, int y, int high) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        graphics.setColor(Color.DARK_GRAY);
        graphics.drawString(cell.label(), x + 2, y + LABEL - 5);
        var own = (Graphics2D) graphics.create(x, y + LABEL, width, high);
        own.setColor(Color.WHITE);
        own.fillRect(0, 0, width, high);
        new DrawingPainter().paint(cell.drawing(), own, width);
        own.dispose();
    }
}
