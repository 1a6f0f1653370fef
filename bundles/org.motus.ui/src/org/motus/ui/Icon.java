package org.motus.ui;

import java.util.Locale;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** The line icons of the design (lucide). Each is drawn from its SVG at the zoom of the monitor, in any color. */
public enum Icon {
    /** Lucide archive. */
    ARCHIVE,
    /** Lucide armchair. */
    ARMCHAIR,
    /** Lucide arrow-down. */
    ARROW_DOWN,
    /** Lucide arrow-up. */
    ARROW_UP,
    /** Lucide bed. */
    BED,
    /** Lucide book-open. */
    BOOK_OPEN,
    /** Lucide building-2. */
    BUILDING_2,
    /** Lucide calendar. */
    CALENDAR,
    /** Lucide calendar-clock. */
    CALENDAR_CLOCK,
    /** Lucide check. */
    CHECK,
    /** Lucide chevron-down. */
    CHEVRON_DOWN,
    /** Lucide chevron-left. */
    CHEVRON_LEFT,
    /** Lucide chevron-right. */
    CHEVRON_RIGHT,
    /** Lucide chevrons-down. */
    CHEVRONS_DOWN,
    /** Lucide chevrons-up. */
    CHEVRONS_UP,
    /** Lucide circle-check. */
    CIRCLE_CHECK,
    /** Lucide circle-dashed. */
    CIRCLE_DASHED,
    /** Lucide circle-help. */
    CIRCLE_HELP,
    /** Lucide circle-user. */
    CIRCLE_USER,
    /** Lucide clock. */
    CLOCK,
    /** Lucide columns-3. */
    COLUMNS_3,
    /** Lucide copy. */
    COPY,
    /** Lucide eye. */
    EYE,
    /** Lucide eye-off. */
    EYE_OFF,
    /** Lucide file-text. */
    FILE_TEXT,
    /** Lucide flag. */
    FLAG,
    /** Lucide flame. */
    FLAME,
    /** Lucide flask-conical. */
    FLASK_CONICAL,
    /** Lucide folder-open. */
    FOLDER_OPEN,
    /** Lucide footprints. */
    FOOTPRINTS,
    /** Lucide git-compare. */
    GIT_COMPARE,
    /** Lucide grip-vertical. */
    GRIP_VERTICAL,
    /** Lucide hard-drive. */
    HARD_DRIVE,
    /** Lucide info. */
    INFO,
    /** Lucide keyboard. */
    KEYBOARD,
    /** Lucide list-checks. */
    LIST_CHECKS,
    /** Lucide lock. */
    LOCK,
    /** Lucide minus. */
    MINUS,
    /** Lucide notebook-pen. */
    NOTEBOOK_PEN,
    /** Lucide octagon-x. */
    OCTAGON_X,
    /** Lucide pencil. */
    PENCIL,
    /** Lucide person-standing. */
    PERSON_STANDING,
    /** Lucide play. */
    PLAY,
    /** Lucide plus. */
    PLUS,
    /** Lucide printer. */
    PRINTER,
    /** Lucide redo-2. */
    REDO_2,
    /** Lucide repeat. */
    REPEAT,
    /** Lucide rotate-ccw. */
    ROTATE_CCW,
    /** Lucide save. */
    SAVE,
    /** Lucide search. */
    SEARCH,
    /** Lucide server. */
    SERVER,
    /** Lucide settings. */
    SETTINGS,
    /** Lucide shield-alert. */
    SHIELD_ALERT,
    /** Lucide square. */
    SQUARE,
    /** Lucide trash-2. */
    TRASH_2,
    /** Lucide trending-up. */
    TRENDING_UP,
    /** Lucide triangle-alert. */
    TRIANGLE_ALERT,
    /** Lucide undo-2. */
    UNDO_2,
    /** Lucide user-plus. */
    USER_PLUS,
    /** Lucide users. */
    USERS,
    /** Lucide wifi-off. */
    WIFI_OFF,
    /** Lucide x. */
    X;

    String file() {
        return "/icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    /**
     * Draws the icon.
     *
     * @param x
     *            left, in points
     * @param y
     *            top, in points
     * @param size
     *            width and height in points, more than 0; pass it through {@link Metrics}
     */
    public void draw(GC gc, int x, int y, int size, ColorToken color) {
        if (gc.getDevice() instanceof Display display) {
            gc.drawImage(image(display, size, color), x, y);
        }
    }

    /**
     * @param size
     *            width and height in points, more than 0
     * @return the icon as an image for a native widget; kept for the life of the display, so never dispose it
     */
    public Image image(Display display, int size, ColorToken color) {
        return IconCache.of(display).image(this, size, Theme.color(color).getRGB());
    }

    /** Reads the first icon, so that the reader of SVG is ready before the window is built. Call it in a thread. */
    public static void warmUp() {
        IconCache.data(SEARCH, 16, 100, new RGB(0, 0, 0));
    }
}
