package org.motus.figures.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.figures.FigureException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads text into a tree, with the comments that stand above a name or a frame. */
final class WordsReader {

    /** More than the longest figure has by far: what goes on is no figure. */
    private static final int LONGEST = 40_000;
    private static final int DEEPEST = 12;

    private WordsReader() {
    }

    /**
     * @param file what the text is called in a sentence
     * @throws FigureException when it is no text of a figure
     */
    static Words.Names read(String file, String text) {
        if (text.length() > LONGEST) {
            throw new FigureException(Sentences.of("draft.long", file, LONGEST));
        }
        Entry.of(file, text);
        try {
            var settings = LoadSettings.builder().setLabel(file).setParseComments(true).build();
            var node = new Compose(settings).composeString(text).orElseThrow();
            return tree(node, 0) instanceof Words.Names names
                    ? names
                    : fail(file);
        } catch (YamlEngineException broken) {
            return fail(file);
        }
    }

    private static Words.Names fail(String file) {
        throw new FigureException(Sentences.of("draft.map", file));
    }

    /** @return a node as a tree, without comments deeper than names */
    static Words tree(Node node, int depth) {
        if (depth > DEEPEST) {
            throw new FigureException(Sentences.of("draft.deep", Sentences.of("draft")));
        }
        return switch (node) {
            case ScalarNode scalar -> new Words.Word(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
            case SequenceNode sequence -> new Words.Row(
                    sequence.getValue().stream().map(item -> tree(item, depth + 1)).toList());
            case MappingNode mapping -> names(mapping, depth);
            default -> throw new FigureException(Sentences.of("draft.self", Sentences.of("draft")));
        };
    }

    private static Words.Names names(MappingNode mapping, int depth) {
        var entries = new LinkedHashMap<String, Words>();
        var notes = new LinkedHashMap<String, List<String>>();
        var above = new ArrayList<>(said(mapping.getBlockComments()));
        for (var tuple : mapping.getValue()) {
            var name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            above.addAll(said(tuple.getKeyNode().getBlockComments()));
            above.addAll(said(tuple.getValueNode().getInLineComments()));
            if (!above.isEmpty()) {
                notes.put(name, List.copyOf(above));
                above.clear();
            }
            entries.put(name, tree(tuple.getValueNode(), depth + 1));
        }
        return new Words.Names(entries, notes);
    }

    private static List<String> said(@Nullable List<CommentLine> lines) {
        return Optional.ofNullable(lines).orElse(List.of()).stream()
                .filter(line -> line.getCommentType() != CommentType.BLANK_LINE)
                .map(line -> "#" + line.getValue().stripTrailing()).toList();
    }
}
