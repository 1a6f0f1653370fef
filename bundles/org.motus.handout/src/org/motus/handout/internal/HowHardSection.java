package org.motus.handout.internal;

import java.util.List;

/** The feel line and the pain line: two different quantities, side by side. */
final class HowHardSection implements Section {

    private static final int CELLS = Sheet.TOP + 1;
    /** Narrowest label in cells of the line, so that two short words fit. */
    private static final double NARROWEST = 2;

    /**
     * A stretch of a line with its word.
     *
     * @param cells how many numbers it covers
     * @param word what it means
     */
    private record Zone(double cells, String word) {
    }

    @Override
    public void write(Sheet sheet, Markup out) {
        boolean stacked = sheet.isLarge();
        if (!stacked) {
            out.div("hard row");
        }
        out.div(stacked ? "stacked" : "cell feel");
        feel(sheet.texts(), out);
        out.close().div(stacked ? "stacked" : "cell pain");
        pain(sheet, out);
        out.close(stacked ? 1 : 2);
    }

    private static void feel(HandoutTexts texts, Markup out) {
        out.open("h2").text(texts.text("feel.title")).close();
        scale(out, texts.text("feel.alt"), "", 8);
        zones(out, List.of(new Zone(3, texts.text("feel.barely")), new Zone(3, texts.text("feel.gentle")),
                new Zone(2, texts.text("feel.firm")), new Zone(3, texts.text("feel.much"))));
        out.lead("note", texts.text("feel.note"), texts.text("feel.rest"));
    }

    private static void pain(Sheet sheet, Markup out) {
        var texts = sheet.texts();
        int limit = sheet.painLimit();
        out.open("h2").text(texts.text("pain.title")).close();
        scale(out, texts.text("pain.alt", texts.range(3, limit, "range.to"), limit + 1), "3-" + limit, limit + 1);
        zones(out, List.of(new Zone(3, texts.text("pain.on")), new Zone(limit - 2.0, texts.text("pain.half")),
                new Zone(Sheet.TOP - limit, texts.text("pain.stop"))));
        out.lead("note", texts.text("pain.morning"), texts.text("pain.less"));
    }

    private static void scale(Markup out, String alt, String amber, int stop) {
        out.open("object", "class", "scale", "type", "motus/scale", "alt", alt, "data-amber", amber, "data-stop",
                Integer.toString(stop)).close();
    }

    /** Words under their part of the line; a part too narrow for its word takes room from the parts beside it. */
    private static void zones(Markup out, List<Zone> zones) {
        out.div("zones");
        for (int i = 0; i < zones.size(); i++) {
            double width = zones.get(i).cells() + borrowed(zones, i);
            out.open("div", "class", i == zones.size() - 1 ? "cell strong" : "cell", "style",
                    "width: " + Math.round(width / CELLS * 1000) / 10.0 + "%");
            out.leaf("p", "word", zones.get(i).word()).close();
        }
        out.close();
    }

    private static double borrowed(List<Zone> zones, int index) {
        double mine = lacking(zones.get(index));
        double before = index > 0 ? lacking(zones.get(index - 1)) / 2 : 0;
        double after = index < zones.size() - 1 ? lacking(zones.get(index + 1)) / 2 : 0;
        return mine - before - after;
    }

    private static double lacking(Zone zone) {
        return Math.max(0, NARROWEST - zone.cells());
    }
}
