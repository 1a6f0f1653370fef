package org.motus.handout.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/**
 * Writes well-formed XHTML: closes what it opened, and escapes every text and attribute. All text stands in an element
 * of its own, because bare text beside blocks is tagged before them.
 */
final class Markup {

    private final StringBuilder out = new StringBuilder(32 * 1024);
    private final Deque<String> opened = new ArrayDeque<>();
    private final UnaryOperator<String> printable;

    /**
     * A writer.
     *
     * @param printable turns any text into one that can be drawn
     */
    Markup(UnaryOperator<String> printable) {
        this.printable = printable;
    }

    /**
     * Opens an element.
     *
     * @param element its name
     * @param attributes names and values by turns
     */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        opened.push(element);
        return this;
    }

    /** Opens a div of a class. */
    Markup div(String styleClass) {
        return open("div", "class", styleClass);
    }

    /** Closes the element opened last. */
    Markup close() {
        out.append("</").append(opened.pop()).append('>');
        return this;
    }

    /** Closes several elements. */
    Markup close(int count) {
        for (int i = 0; i < count; i++) {
            close();
        }
        return this;
    }

    /** Writes an element with nothing in it. */
    Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** Writes a text inside the open element. */
    Markup text(String text) {
        escape(printable.apply(text));
        return this;
    }

    /** Writes an element with a text. */
    Markup leaf(String element, String styleClass, String text) {
        return open(element, "class", styleClass).text(text).close();
    }

    /** Writes a paragraph that starts in bold. */
    Markup lead(String styleClass, String bold, String rest) {
        open("p", "class", styleClass).open("strong").text(bold).close();
        return rest.isEmpty() ? close() : text(" " + rest).close();
    }

    /** Writes a style sheet, which must not hold the end of a CDATA section. */
    Markup style(String css) {
        out.append("<style type=\"text/css\"><![CDATA[").append(css).append("]]></style>");
        return this;
    }

    /** The document so far; all elements must be closed. */
    String finish() {
        if (!opened.isEmpty()) {
            throw new IllegalStateException("Not closed: " + opened);
        }
        return out.toString();
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(printable.apply(attributes[i + 1]));
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
