package org.motus.figures.internal.image;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts what an SVG draws when every use of a shape is counted: a few lines can ask for millions. */
final class SvgWeight {

    /** Enough for every drawing, in shapes. */
    private static final long MOST = 50_000;

    private final Map<String, SvgNode> named = new HashMap<>();
    private final Map<SvgNode, Long> known = new HashMap<>();
    private final Set<SvgNode> inside = new HashSet<>();

    private SvgWeight(SvgNode root) {
        name(root);
    }

    /** @return true when it draws more than can be printed, or shapes that hold themselves */
    static boolean tooMuch(SvgNode root) {
        var weight = new SvgWeight(root);
        return weight.of(root) + weight.arrowHeads(root) > MOST;
    }

    private void name(SvgNode node) {
        Optional.ofNullable(node.attributes().get("id")).ifPresent(id -> named.putIfAbsent(id, node));
        node.children().forEach(this::name);
    }

    private long of(SvgNode node) {
        if (known.containsKey(node)) {
            return known.getOrDefault(node, 0L);
        }
        if (!inside.add(node)) {
            return MOST + 1;
        }
        var sum = 1L;
        for (var child : node.children()) {
            sum += of(child);
        }
        for (var target : target(node).stream().toList()) {
            sum += of(target);
        }
        inside.remove(node);
        sum = Math.min(sum, MOST + 1);
        known.put(node, sum);
        return sum;
    }

    private Optional<SvgNode> target(SvgNode node) {
        return Optional.ofNullable(node.attributes().get("xlink:href")).map(link -> named.get(link.substring(1)));
    }

    /** A marker may stand at each corner of each line, so each is counted at each. */
    private long arrowHeads(SvgNode root) {
        var markers = markers(root);
        return markers == 0 ? 0 : Math.min(markers, MOST) * Math.min(corners(root), MOST) / 16;
    }

    private long markers(SvgNode node) {
        return ("marker".equals(node.name()) ? of(node) : 0) + node.children().stream().mapToLong(this::markers).sum();
    }

    private static long corners(SvgNode node) {
        var line = node.attributes().getOrDefault("d", node.attributes().getOrDefault("points", ""));
        return line.length() / 4 + node.children().stream().mapToLong(SvgWeight::corners).sum();
    }
}
