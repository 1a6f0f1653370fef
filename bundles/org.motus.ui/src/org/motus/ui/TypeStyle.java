package org.motus.ui;

/** Sizes and weights of text, in whole points of the system font. Nothing is under 10. */
public enum TypeStyle {
    /** Secondary text. */
    SMALL(10, false),
    /** Words in a chip. */
    SMALL_BOLD(10, true),
    /** Body text. */
    BODY(11, false),
    /** Numbers and names in body text. */
    BODY_BOLD(11, true),
    /** Name on a card. */
    CARD(12, true),
    /** Head of a section. */
    SECTION(13, true),
    /** Patient and totals. */
    PERSON(15, true),
    /** Head of a page. */
    PAGE(16, true),
    /** Head of the first page. */
    WELCOME(22, true);

    private final int points;
    private final boolean bold;

    TypeStyle(int points, boolean bold) {
        this.points = points;
        this.bold = bold;
    }

    /** @return size in points */
    public int points() {
        return points;
    }

    /** @return true for bold */
    public boolean bold() {
        return bold;
    }

    String key() {
        return "org.motus.font." + name();
    }
}
