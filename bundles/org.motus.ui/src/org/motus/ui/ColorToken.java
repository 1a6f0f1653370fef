package org.motus.ui;

/** Colors of the design. Values are color definitions that a CSS theme may override. */
public enum ColorToken {
    /** Cards. */
    SURFACE("surface"),
    /** The window. */
    BACKGROUND("bg"),
    /** Wells and bars. */
    SUNKEN("sunken"),
    /** Text. */
    TEXT("text"),
    /** Secondary text. */
    TEXT2("text2"),
    /** Least text. */
    TEXT3("text3"),
    /** Borders of fields and buttons. */
    CONTROL("control"),
    /** Separators. */
    LINE("line"),
    /** Action and focus. */
    ACCENT("accent"),
    /** Label on an action. */
    ACCENT_LABEL("accentLabel"),
    /** Selected row. */
    SELECTION("selection"),
    /** Emergency and BLOCK. */
    BLOCK("block"),
    /** Background of a BLOCK. */
    BLOCK_WEAK("blockWeak"),
    /** Same day and WARN. */
    WARN("warn"),
    /** Background of a WARN. */
    WARN_WEAK("warnWeak"),
    /** Fill of what is due for review. */
    REVIEW("review"),
    /** Text about what is due for review. */
    REVIEW_TEXT("reviewText"),
    /** Background of what is due for review. */
    REVIEW_WEAK("reviewWeak"),
    /** Pain in a chart and on the body. */
    CHART_PAIN("chartPain"),
    /** Function in a chart. */
    CHART_FUNCTION("chartFunction"),
    /** Sessions done in a chart. */
    CHART_SESSIONS("chartSessions"),
    /** Body of the body chart. */
    BODY("body"),
    /** Lines on the body of the body chart. */
    BODY_LINE("bodyLine");

    private final String key;

    ColorToken(String name) {
        this.key = "org.motus.color." + name;
    }

    /** @return id of the color definition */
    public String key() {
        return key;
    }
}
