package org.motus.care;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.Difference.Changed;
import org.motus.care.Difference.Side;

/**
 * One run of a three-way merge over the features of a model. Objects are the same when their list and their key are.
 *
 * @param <T>
 *            what is merged
 */
final class ThreeWay<T extends EObject> {

    /** How many changes of a removed entry are told. */
    private static final int TOLD = 3;

    /** The three versions of one object, and what becomes of them. */
    private record Place(String path, EObject base, EObject mine, EObject theirs, EObject merged) {

        EObject of(Side side) {
            return side == Side.MINE ? mine : theirs;
        }

        String key(EStructuralFeature feature) {
            return path + "/" + feature.getName();
        }
    }

    private final Function<Difference, @Nullable Side> chosen;
    private final MergeRules rules = new MergeRules();
    private final MergeWords words = new MergeWords();
    private final List<Difference> found = new ArrayList<>();
    private final T result;

    /** @param chosen the answer to a line, null for none */
    ThreeWay(T base, T mine, T theirs, Function<Difference, @Nullable Side> chosen) {
        this.chosen = chosen;
        @SuppressWarnings("unchecked")
        var merged = (T) object("", base, mine, theirs);
        result = merged;
        withoutTwins();
    }

    T result() {
        return result;
    }

    List<Difference> differences() {
        return List.copyOf(found);
    }

    private EObject object(String path, EObject base, EObject mine, EObject theirs) {
        var place = new Place(path, base, mine, theirs, EcoreUtil.create(mine.eClass()));
        for (var group : rules.groups(mine.eClass())) {
            if (group.kind() == FeatureGroup.Kind.OWN) {
                take(place, group, Side.MINE);
            } else if (group.kind() == FeatureGroup.Kind.ENTRIES) {
                entries(place, (EReference) group.first());
            } else if (group.kind() == FeatureGroup.Kind.SET) {
                set(place, group.first());
            } else if (group.kind() == FeatureGroup.Kind.PART) {
                part(place, group);
            } else {
                value(place, group);
            }
        }
        return place.merged();
    }

    private void part(Place at, FeatureGroup group) {
        var base = (EObject) at.base().eGet(group.first());
        var mine = (EObject) at.mine().eGet(group.first());
        var theirs = (EObject) at.theirs().eGet(group.first());
        if (mine == null || theirs == null) {
            value(at, group);
        } else {
            var start = base == null ? EcoreUtil.create(mine.eClass()) : base;
            at.merged().eSet(group.first(), object(at.key(group.first()), start, mine, theirs));
        }
    }

    private void value(Place at, FeatureGroup group) {
        var who = who(at, group);
        if (who == Changed.BOTH && group.features().size() > 1 && mixes(at, group)) {
            group.singles().forEach(single -> value(at, single));
            return;
        }
        var side = who == Changed.THEIRS ? Side.THEIRS : Side.MINE;
        if (who != null && group.kind() != FeatureGroup.Kind.QUIET) {
            side = decide(new Difference(at.key(group.first()), words.field(at.mine(), group),
                    words.value(at.base(), group), words.value(at.mine(), group), words.value(at.theirs(), group),
                    who), side);
        }
        take(at, group, side);
    }

    private Side decide(Difference line, Side without) {
        found.add(line);
        var answer = chosen.apply(line);
        return answer == null ? without : answer;
    }

    /** @return who changed the group, null for nobody, or when both made the same of it */
    private static @Nullable Changed who(Place at, FeatureGroup group) {
        var mine = !group.same(at.base(), at.mine());
        var theirs = !group.same(at.base(), at.theirs());
        if (mine && theirs) {
            return group.same(at.mine(), at.theirs()) ? null : Changed.BOTH;
        }
        if (!mine && !theirs) {
            return null;
        }
        return mine ? Changed.MINE : Changed.THEIRS;
    }

    /** @return true when each feature was changed by one side only, and what comes out together may stand together */
    private static boolean mixes(Place at, FeatureGroup group) {
        var mixed = EcoreUtil.create(at.mine().eClass());
        for (var single : group.singles()) {
            var who = who(at, single);
            if (who == Changed.BOTH) {
                return false;
            }
            mixed.eSet(single.first(), at.of(who == Changed.THEIRS ? Side.THEIRS : Side.MINE).eGet(single.first()));
        }
        return group.fits().test(mixed);
    }

    private static void take(Place at, FeatureGroup group, Side side) {
        for (var feature : group.features()) {
            var value = at.of(side).eGet(feature);
            at.merged().eSet(feature, copy(feature, value));
        }
    }

    private static @Nullable Object copy(EStructuralFeature feature, @Nullable Object value) {
        if (feature instanceof EReference && value instanceof List<?> list) {
            return EcoreUtil.copyAll(list);
        }
        return value instanceof EObject object ? EcoreUtil.copy(object) : value;
    }

    private void set(Place at, EStructuralFeature feature) {
        var base = values(at.base(), feature);
        var mine = values(at.mine(), feature);
        var theirs = values(at.theirs(), feature);
        var kept = new LinkedHashSet<Object>();
        var all = new LinkedHashSet<>(theirs);
        all.addAll(mine);
        all.addAll(base);
        for (var value : all) {
            var in = mine.contains(value);
            if (in != theirs.contains(value)) {
                var who = in == base.contains(value) ? Changed.THEIRS : Changed.MINE;
                var line = new Difference(at.key(feature) + "/" + value, words.element(at.mine(), feature, value),
                        words.in(base.contains(value)), words.in(in), words.in(!in), who);
                in = decide(line, who == Changed.MINE ? Side.MINE : Side.THEIRS) == Side.MINE == in;
            }
            if (in) {
                kept.add(value);
            }
        }
        values(at.merged(), feature).addAll(ListOrder.of(base, mine, theirs, kept, true));
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> values(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    private void entries(Place at, EReference list) {
        var base = keyed(at.base(), list);
        var mine = keyed(at.mine(), list);
        var theirs = keyed(at.theirs(), list);
        var all = new LinkedHashSet<>(theirs.keySet());
        all.addAll(mine.keySet());
        all.addAll(base.keySet());
        var kept = new LinkedHashMap<String, EObject>();
        for (var key : all) {
            var entry = entry(at.key(list) + "[" + key + "]", base.get(key), mine.get(key), theirs.get(key));
            if (entry != null) {
                kept.put(key, entry);
            }
        }
        var order = ListOrder.of(List.copyOf(base.keySet()), List.copyOf(mine.keySet()),
                List.copyOf(theirs.keySet()), kept.keySet(), order(at, list, base, mine, theirs) == Side.MINE);
        values(at.merged(), list).addAll(order.stream().map(kept::get).toList());
    }

    private Side order(Place at, EReference list, Map<String, EObject> base, Map<String, EObject> mine,
            Map<String, EObject> theirs) {
        var start = List.copyOf(base.keySet());
        var first = List.copyOf(mine.keySet());
        var second = List.copyOf(theirs.keySet());
        if (ListOrder.agree(start, first) || ListOrder.agree(start, second) || ListOrder.agree(first, second)) {
            return Side.MINE;
        }
        return decide(new Difference(at.key(list) + "#order", words.order(at.mine(), list), words.names(base.values()),
                words.names(mine.values()), words.names(theirs.values()), Changed.BOTH), Side.MINE);
    }

    private @Nullable EObject entry(String path, @Nullable EObject base, @Nullable EObject mine,
            @Nullable EObject theirs) {
        if (mine != null && theirs != null) {
            return object(path, base == null ? EcoreUtil.create(mine.eClass()) : base, mine, theirs);
        }
        var there = mine == null ? theirs : mine;
        if (there == null) {
            return null;
        }
        var who = who(base, there, mine != null);
        var side = decide(new Difference(path, words.entry(there), words.in(base != null),
                told(base, there, mine != null), told(base, there, theirs != null), who),
                who == Changed.THEIRS ? Side.THEIRS : Side.MINE);
        var kept = side == Side.MINE ? mine : theirs;
        return kept == null ? null : EcoreUtil.copy(kept);
    }

    private static Changed who(@Nullable EObject base, EObject there, boolean isMine) {
        if (base == null) {
            return isMine ? Changed.MINE : Changed.THEIRS;
        }
        if (!EcoreUtil.equals(base, there)) {
            return Changed.BOTH;
        }
        return isMine ? Changed.THEIRS : Changed.MINE;
    }

    private String told(@Nullable EObject base, EObject there, boolean has) {
        if (base == null || !has) {
            return words.presence(base != null, has);
        }
        var changes = new ThreeWay<>(base, there, base, line -> null).differences();
        return changes.isEmpty()
                ? words.in(true)
                : changes.stream().limit(TOLD).map(line -> words.change(line)).collect(Collectors.joining("; "));
    }

    private static Map<String, EObject> keyed(EObject owner, EReference list) {
        var keyed = new LinkedHashMap<String, EObject>();
        for (var value : values(owner, list)) {
            var entry = (EObject) Objects.requireNonNull(value);
            var key = MergeRules.key(entry);
            var unique = key;
            for (var number = 2; keyed.containsKey(unique); number++) {
                unique = key + "#" + number;
            }
            keyed.put(unique, entry);
        }
        return keyed;
    }

    /** What both kept, each in another list, is there once: an id names one thing of a record. */
    private void withoutTwins() {
        var seen = new HashSet<String>();
        var twins = new ArrayList<EObject>();
        result.eAllContents().forEachRemaining(object -> {
            if (MergeRules.named(object) && !seen.add(object.eClass().getName() + "/" + MergeRules.key(object))) {
                twins.add(object);
            }
        });
        twins.forEach(EcoreUtil::remove);
    }
}
