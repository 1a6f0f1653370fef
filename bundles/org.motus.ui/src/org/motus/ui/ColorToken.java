package org.motus.ui;

import org.eclipse.swt.SWT;

/** Colors of the design. Values are color definitions that a CSS theme may override. */
public enum ColorToken {
    /** Cards. */
    SURFACE("surface", SWT.COLOR_LIST_BACKGROUND),
    /** The window. */
    BACKGROUND("bg", SWT.COLOR_WIDGET_BACKGROUND),
    /** Wells and bars. */
    SUNKEN("sunken", SWT.COLOR_WIDGET_BACKGROUND),
    /** Text. */
    TEXT("text", SWT.COLOR_LIST_FOREGROUND),
    /** Secondary text. */
    TEXT2("text2", SWT.COLOR_LIST_FOREGROUND),
    /** Least text. */
    TEXT3("text3", SWT.COLOR_LIST_FOREGROUND),
    /** Borders of fields and buttons. */
    CONTROL("control", SWT.COLOR_WIDGET_FOREGROUND),
    /** Separators. */
    LINE("line", SWT.COLOR_WIDGET_FOREGROUND),
    /** Action and focus. */
    ACCENT("accent", SWT.COLOR_LINK_FOREGROUND),
    /** Label on an action. */
    ACCENT_LABEL("accentLabel", SWT.COLOR_LIST_BACKGROUND),
    /** Selected row. */
    SELECTION("selection", SWT.COLOR_LIST_BACKGROUND),
    /** Emergency and BLOCK. */
    BLOCK("block", SWT.COLOR_LIST_FOREGROUND),
    /** Background of a BLOCK. */
    BLOCK_WEAK("blockWeak", SWT.COLOR_LIST_BACKGROUND),
    /** Same day and WARN. */
    WARN("warn", SWT.COLOR_LIST_FOREGROUND),
    /** Background of a WARN. */
    WARN_WEAK("warnWeak", SWT.COLOR_LIST_BACKGROUND),
    /** Fill of what is due for review. */
    REVIEW("review", SWT.COLOR_LIST_BACKGROUND),
    /** Text about what is due for review. */
    REVIEW_TEXT("reviewText", SWT.COLOR_LIST_FOREGROUND),
    /** Background of what is due for review. */
    REVIEW_WEAK("reviewWeak", SWT.COLOR_LIST_BACKGROUND),
    /** Pain in a chart and on the body. */
    CHART_PAIN("chartPain", SWT.COLOR_LIST_FOREGROUND),
    /** Function in a chart. */
    CHART_FUNCTION("chartFunction", SWT.COLOR_LIST_FOREGROUND),
    /** Sessions done in a chart. */
    CHART_SESSIONS("chartSessions", SWT.COLOR_LIST_FOREGROUND),
    /** Body of the body chart. */
    BODY("body", SWT.COLOR_LIST_BACKGROUND),
    /** Lines on the body of the body chart. */
    BODY_LINE("bodyLine", SWT.COLOR_LIST_FOREGROUND);

    private final String key;
    private final int systemColor;

    ColorToken(String name, int systemColor) {
        this.key = "org.motus.color." + name;
        this.systemColor = systemColor;
    }

    /** @return id of the color definition */
    public String key() {
        return key;
    }

    /** @return the color of the system that stands in for it while the system shows high contrast */
    int systemColor() {
        return systemColor;
    }
}
