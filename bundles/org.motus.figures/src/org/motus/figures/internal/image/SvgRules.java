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

    /** These refuse the whole image wherever they stand, in whatever name space. */
    private static final Map<String, String> ACTIVE = Map.ofEntries(Map.entry("script", "a script"),
            Map.entry("handler", "a script"), Map.entry("listener", "a script"),
            Map.entry("foreignobject", "a foreign object"), Map.entry("iframe", "a web page"),
            Map.entry("embed", "a foreign object"), Map.entry("object", "a foreign object"),
            Map.entry("image", "another image"), Map.entry("feimage", "another image"), Map.entry("audio", "sound"),
            Map.entry("video", "a film"), Map.entry("canvas", "a canvas"), Map.entry("a", "a link"),
            Map.entry("animate", "an animation"), Map.entry("animatemotion", "an animation"),
            Map.entry("animatetransform", "an animation"), Map.entry("animatecolor", "an animation"),
            Map.entry("set", "an animation"), Map.entry("discard", "an animation"),
            Map.entry("font-face-uri", "a font from elsewhere"));

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
        var active = Optional.ofNullable(ACTIVE.get(name.toLowerCase(Locale.ROOT)));
        if (active.isPresent()) {
            return active;
        }
        if (XHTML.equals(space)) {
            return Optional.of("a part of a web page");
        }
        if (SVG.equals(space) && !ELEMENTS.contains(name) && !UNSEEN.contains(name)) {
            return Optional.of("<" + name + ">, which cannot be printed");
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
            return Optional.of("an event handler (" + name + ")");
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
            return Optional.of("a style rule that reaches outside (@)");
        }
        if (css.indexOf('\\') >= 0 || css.contains("/*") || css.indexOf('<') >= 0) {
            return Optional.of("a style that hides what it says");
        }
        var lower = css.toLowerCase(Locale.ROOT);
        if (lower.contains("expression(") || lower.contains("javascript:") || lower.contains("behavior")) {
            return Optional.of("a script in a style");
        }
        if (lower.contains("animation") || lower.contains("transition")) {
            return Optional.of("an animation");
        }
        if (lower.contains("image(") || lower.contains("image-set(")) {
            return Optional.of("another image");
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
        return value.toLowerCase(Locale.ROOT).contains("javascript:") ? Optional.of("a script") : Optional.empty();
    }

    private static String target(String value) {
        return value.strip().toLowerCase(Locale.ROOT).startsWith("data:")
                ? "a file inside a link (data:)"
                : "a link to another file";
    }
}
