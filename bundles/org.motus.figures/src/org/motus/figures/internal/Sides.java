package org.motus.figures.internal;

import java.util.LinkedHashMap;
import java.util.Set;

import org.motus.figures.Joint;
import org.motus.figures.View;

/** Exchanges left and right in what is said of a frame. */
final class Sides {

    private static final Set<Joint> TURNS = Set.of(Joint.PELVIS_Z, Joint.PELVIS_TURN, Joint.PELVIS_ROLL,
            Joint.LUMBAR_SIDE, Joint.LUMBAR_TURN, Joint.THORACIC_SIDE, Joint.THORACIC_TURN, Joint.NECK_SIDE,
            Joint.NECK_TURN, Joint.HEAD_SIDE, Joint.HEAD_TURN);
    private static final double ACROSS = .5;

    private Sides() {
    }

    /** @return whether a joint of the trunk goes the other way when left and right are exchanged */
    static boolean turns(Joint joint) {
        return TURNS.contains(joint);
    }

    static Part part(Part part) {
        return Part.named(word(part.label())).orElseThrow();
    }

    /** @return a name with its side exchanged */
    static String word(String text) {
        if (text.startsWith("left ")) {
            return "right " + text.substring(5);
        }
        if (text.startsWith("right ")) {
            return "left " + text.substring(6);
        }
        return switch (text) {
            case "toward" -> "away";
            case "away" -> "toward";
            default -> text;
        };
    }

    /** @param place whether numbers are a place, whose third is out to the own side */
    static Words limb(Words said, boolean place) {
        return place ? said.each(word -> new Words.Word(word(word.text()), word.quoted())) : room(said);
    }

    /** @return names and points of the room exchanged: the third number goes the other way */
    private static Words room(Words said) {
        return switch (said) {
            case Words.Word word -> new Words.Word(word(word.text()), word.quoted());
            case Words.Row row when row.items().size() == 3 && !Double.isNaN(row.items().get(2).number()) -> row
                    .with(2, negative(row.items().get(2)));
            case Words.Row row -> new Words.Row(row.items().stream().map(Sides::room).toList());
            case Words.Names names -> {
                var all = new LinkedHashMap<String, Words>();
                names.entries().forEach((name, value) -> all.put(name,
                        name.equals("z") ? negative(value) : room(value)));
                yield new Words.Names(all, names.notes());
            }
        };
    }

    private static Words negative(Words number) {
        return new Words.Word(0 - number.number());
    }

    /** @return a frame with its props and marks exchanged */
    static Words.Names things(Words.Names frame, View view) {
        var all = frame;
        var props = frame.get("props");
        if (props.isPresent()) {
            all = all.with("props", room(props.get()));
        }
        var marks = frame.get("marks");
        if (marks.isPresent()) {
            var across = Math.abs(Math.sin(Math.toRadians(view.yaw()))) > ACROSS;
            all = all.with("marks", new Words.Row(marks.get().list().stream()
                    .map(mark -> across ? flipped(room(mark)) : room(mark)).toList()));
        }
        return all;
    }

    /** Seen from the front or the back, left and right of the picture are exchanged too. */
    private static Words flipped(Words mark) {
        if (!(mark instanceof Words.Names names) || names.entries().size() != 1) {
            return mark;
        }
        var only = names.entries().entrySet().iterator().next();
        return only.getKey().equals("felt")
                ? mark
                : Words.Names.of(only.getKey(), flip(only.getKey(),
                        only.getValue()));
    }

    private static Words flip(String name, Words said) {
        return switch (said) {
            case Words.Row row when isPoint(row) && !Set.of("radius", "size").contains(name) -> row.with(0,
                    negative(row.items().get(0)));
            case Words.Row row -> new Words.Row(row.items().stream().map(item -> flip(name, item)).toList());
            case Words.Names names -> {
                var all = new LinkedHashMap<String, Words>();
                names.entries().forEach((inner, value) -> all.put(inner,
                        Set.of("from", "to").contains(inner)
                                ? new Words.Word(180 - value.number())
                                : flip(inner, value)));
                yield new Words.Names(all, names.notes());
            }
            case Words.Word word -> word;
        };
    }

    private static boolean isPoint(Words.Row row) {
        return row.items().size() == 2 && row.items().stream().noneMatch(item -> Double.isNaN(item.number()));
    }
}
