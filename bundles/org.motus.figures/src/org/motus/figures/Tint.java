package org.motus.figures;

/** What a piece of a drawing is. Each has a color for white paper; who paints on another ground chooses its own. */
public enum Tint {
    INK(0xff26292c),
    FAR_INK(0xff7a8085),
    PAPER(0xffffffff),
    SKIN(0xfffbefe4),
    FAR_SKIN(0xffe9dfd6),
    SHIRT(0xffb9d3d6),
    FAR_SHIRT(0xff9fb9bd),
    SHORTS(0xff6f8d9a),
    FAR_SHORTS(0xff64808c),
    SHADE(0x1c26292c),
    HAIR(0xff3b3634),
    GREY_HAIR(0xff9ba1a5),
    GREY_HAIR_LINE(0xff5a6064),
    SHOE(0xff45494d),
    FAR_SHOE(0xff6b7074),
    ACCENT(0xffc8500a),
    GLOW(0x4bffffff),
    GHOST(0xff8c9195),
    MAT(0xffdde3e4),
    PROP(0xffedefef),
    FAR_PROP(0xffe1e5e6),
    PROP_INK(0xff6a7075),
    WALL(0xffe9eced),
    REVEAL(0xffd0d6d8),
    CLOCK(0xffc9cdd0),
    WATER(0x3c4f9fc0),
    WATER_LINE(0xff2f7391),
    WATER_FAINT(0xff6fa6bc),
    STRAP(0xffb49a6c),
    BAND(0xffd9a441),
    NOODLE(0xffe8c46a),
    /** The outline of the clock and the words beside it, which stand on the bare ground. */
    WORDS(0xff26292c);

    private final int color;

    Tint(int color) {
        this.color = color;
    }

    /** @return the color on white paper: alpha, red, green, blue, eight bits each */
    public int color() {
        return color;
    }
}
