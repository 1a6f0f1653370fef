package org.motus.figures.internal.image;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an SVG may hold: shapes, words and colors. What acts, moves or reaches out of the file is named and refused. */
final class SvgRules {

    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** These refuse the whole image wherever they stand, in whatever name space; by what it then holds. */
    private static final Map<String, String> ACTIVE = Map.ofEntries(Map.entry("script", "holds.script"),
            Map.entry("handler", "holds.script"), Map.entry("listener", "holds.script"),
            Map.entry("foreignobject", "holds.object"), Map.entry("iframe", "holds.page"),
            Map.entry("embed", "holds.object"), Map.entry("object", "holds.object"),
            Map.entry("image", "holds.image"), Map.entry("feimage", "holds.image"), Map.entry("audio", "holds.sound"),
            Map.entry("video", "holds.film"), Map.entry("canvas", "holds.canvas"), Map.entry("a", "holds.link"),
            Map.entry("animate", "holds.animation"), Map.entry("animatemotion", "holds.animation"),
            Map.entry("animatetransform", "holds.animation"), Map.entry("animatecolor", "holds.animation"),
            Map.entry("set", "holds.animation"), Map.entry("discard", "holds.animation"),
            Map.entry("font-face-uri", "holds.font"));

    private static final Set<String> ELEMENTS = Set.of("svg", "g", "defs", "title", "desc", "path", "rect", "circle",
            "ellipse", "line", "polyline", "polygon", "text", "tspan", "linearGradient", "radialGradient", "stop",
            "clipPath", "use", "symbol", "marker", "style");
    /** Said about the file for other programs; nothing of it is seen. */
    private static final Set<String> UNSEEN = Set.of("metadata");

    private static final Set<String> ATTRIBUTES = Set.of("id", "class", "style", "transform", "viewBox", "width",
            "height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr", "dx", "dy", "d",
            "points", "pathLength", "preserveAspectRatio", "version", "fill", "fill-opacity", "fill-rule", "stroke",
            "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
            "stroke-dasharray", "stroke-dashoffset", "opacity", "color", "display", "visibility", "vector-effect",
            "paint-order", "clip-path", "clip-rule", "clipPathUnits", "offset", "stop-color", "stop-opacity",
            "gradientUnits", "gradientTransform", "spreadMethod", "refX", "refY", "markerWidth", "markerHeight",
            "markerUnits", "orient", "marker-start", "marker-mid", "marker-end", "marker", "overflow", "font-family",
            "font-size", "font-style", "font-weight", "font-variant", "font-stretch", "letter-spacing", "word-spacing",
            "text-anchor", "text-decoration", "dominant-baseline", "alignment-baseline", "baseline-shift", "rotate",
            "textLength", "lengthAdjust", "type", "xml:space");

    private static final Pattern URL = Pattern.compile("url\\s*\\(\\s*(['\"]?)\\s*([^'\")]*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHIN = Pattern.compile("#[\\w.:-]+");

    private SvgRules() {
    }

    /** @return what is wrong with an element, for example "a script"; empty when nothing is */
    static Optional<String> refused(String space, String name) {
        var active = Optional.ofNullable(ACTIVE.get(name.toLowerCase(Locale.ROOT))).map(Refusals::text);
        if (active.isPresent()) {
            return active;
        }
        if (XHTML.equals(space)) {
            return Optional.of(Refusals.text("holds.web"));
        }
        if (SVG.equals(space) && !ELEMENTS.contains(name) && !UNSEEN.contains(name)) {
            return Optional.of(Refusals.text("holds.element", name));
        }
        return Optional.empty();
    }

    /** @return true when an element that is not refused is written again */
    static boolean kept(String space, String name) {
        return SVG.equals(space) && ELEMENTS.contains(name);
    }

    /**
     * @param space
     *            name space of the attribute, empty for none
     * @return what is wrong with an attribute; empty when nothing is
     */
    static Optional<String> refused(String space, String name, String value) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("on")) {
            return Optional.of(Refusals.text("holds.event", name));
        }
        if ("href".equals(lower) || "src".equals(lower) || "base".equals(lower)) {
            return WITHIN.matcher(value.strip()).matches() ? Optional.empty() : Optional.of(target(value));
        }
        if (!space.isEmpty()) {
            return Optional.empty();
        }
        return "style".equals(lower) ? style(value) : links(value);
    }

    /** @return true when an attribute of an SVG element, in no name space, is written again */
    static boolean kept(String name) {
        return ATTRIBUTES.contains(name);
    }

    /** @return what is wrong with a style or a style sheet; empty when nothing is */
    static Optional<String> style(String css) {
        if (css.indexOf('@') >= 0) {
            return Optional.of(Refusals.text("holds.rule"));
        }
        if (css.indexOf('\\') >= 0 || css.contains("/*") || css.indexOf('<') >= 0) {
            return Optional.of(Refusals.text("holds.hidden"));
        }
        var lower = css.toLowerCase(Locale.ROOT);
        if (lower.contains("expression(") || lower.contains("javascript:") || lower.contains("behavior")) {
            return Optional.of(Refusals.text("holds.style"));
        }
        if (lower.contains("animation") || lower.contains("transition")) {
            return Optional.of(Refusals.text("holds.animation"));
        }
        if (lower.contains("image(") || lower.contains("image-set(")) {
            return Optional.of(Refusals.text("holds.image"));
        }
        return links(css);
    }

    private static Optional<String> links(String value) {
        var found = URL.matcher(value);
        while (found.find()) {
            var target = found.group(2).strip();
            if (!WITHIN.matcher(target).matches()) {
                return Optional.of(target(target));
            }
        }
        return value.toLowerCase(Locale.ROOT).contains("javascript:")
                ? Optional.of(Refusals.text("holds.script"))
                : Optional.empty();
    }

    private static String target(String value) {
        return value.strip().toLowerCase(Locale.ROOT).startsWith("data:")
                ? Refusals.text("holds.data")
                : Refusals.text("holds.outside");
    }
}
