package org.motus.figures.internal.image;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of an SVG that may be written again, with only what may be written. */
final class SvgNode {

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    /** @param line where it begins, from 1 */
    SvgNode(String name, int line) {
        this.name = name;
        this.line = line;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    /** @return nodes and texts in order */
    List<Object> content() {
        return content;
    }

    /** @return nodes only */
    List<SvgNode> children() {
        return content.stream().filter(SvgNode.class::isInstance).map(SvgNode.class::cast).toList();
    }
}
