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
    WARN_WEAK("warnWeak");

    private final String key;

    ColorToken(String name) {
        this.key = "org.motus.color." + name;
    }

    /** @return id of the color definition */
    public String key() {
        return key;
    }
}
