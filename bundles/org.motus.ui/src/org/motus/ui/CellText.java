package org.motus.ui;

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
public record CellText(String main, String detail, boolean strong) {

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

    /** @return all of it in one line, for screen readers and search */
    public String spoken() {
        return detail.isEmpty() ? main : main + ", " + detail;
    }
}
