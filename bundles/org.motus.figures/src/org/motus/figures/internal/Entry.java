package org.motus.figures.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.motus.figures.FigureException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A piece of the text of a figure that knows where it stands. */
final class Entry {

    /** No angle, length, or time of a figure is larger. */
    private static final int LARGEST = 1000;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)");

    private final String file;
    private final String name;
    private final Node node;

    private Entry(String file, String name, Node node) {
        this.file = file;
        this.name = name;
        this.node = node;
    }

    /** @return the whole of a text */
    static Entry of(String file, String text) {
        try {
            var settings = LoadSettings.builder().setUseMarks(true).setLabel(file).build();
            var node = new Compose(settings).composeString(text);
            return new Entry(file, Sentences.of("figure"),
                    node.orElseThrow(() -> new FigureException(Sentences.of("empty", file))));
        } catch (MarkedYamlEngineException broken) {
            var line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new FigureException(Sentences.of("yaml", file, Integer.toString(line), broken.getProblem()));
        } catch (YamlEngineException broken) {
            throw new FigureException(Sentences.of("unreadable", file));
        }
    }

    /** @return what is wrong here, in the words of a key */
    FigureException failure(String key, Object... places) {
        var line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return new FigureException(Sentences.of("at", file, Integer.toString(line), Sentences.of(key, places)));
    }

    String name() {
        return name;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** @return the entries of a map in their order */
    Map<String, Entry> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw failure("map", name);
        }
        var entries = new LinkedHashMap<String, Entry>();
        for (var tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw failure("name");
            }
            var entry = new Entry(file, key.getValue(), tuple.getValueNode());
            if (entries.put(key.getValue(), entry) != null) {
                throw entry.failure("twice", key.getValue());
            }
        }
        return entries;
    }

    Optional<Entry> get(String key) {
        return isMap() ? Optional.ofNullable(map().get(key)) : Optional.empty();
    }

    Entry need(String key) {
        return get(key).orElseThrow(() -> failure("needs", name, key));
    }

    /** @return this as a tree that can be changed and written */
    Words words() {
        return WordsReader.tree(node, 0);
    }

    /** @return the items of a list; one value is a list of one */
    List<Entry> list() {
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(this);
        }
        var items = new ArrayList<Entry>();
        sequence.getValue().forEach(item -> items.add(new Entry(file, name, item)));
        return items;
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw failure("text", name);
    }

    boolean isNumber() {
        return node instanceof ScalarNode scalar && NUMBER.matcher(scalar.getValue()).matches();
    }

    double number() {
        if (!isNumber()) {
            throw failure("number", name);
        }
        var number = Double.parseDouble(text());
        if (Math.abs(number) > LARGEST) {
            throw failure("large", name, LARGEST);
        }
        return number;
    }

    double[] numbers(int least, int most) {
        var items = list();
        if (items.size() < least || items.size() > most) {
            throw failure("numbers", name,
                    least == most ? Integer.toString(least) : Sentences.of("range", least, most));
        }
        return items.stream().mapToDouble(Entry::number).toArray();
    }

    /** Fails on a name that is not known here. */
    void only(Collection<String> known) {
        map().forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.failure("unknown", key, name, Sentences.list(known));
            }
        });
    }
}
