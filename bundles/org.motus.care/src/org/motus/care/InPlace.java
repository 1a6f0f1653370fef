package org.motus.care;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.care.FeatureGroup.Kind;

/** Makes a model say what another one says, and keeps its objects where they can be kept: screens hold on to them. */
final class InPlace {

    private final EObject root;
    private final MergeRules rules = new MergeRules();
    private final Map<String, EObject> known = new HashMap<>();

    /** @param root whatever it contains now comes back as the same object, even when it was taken out meanwhile */
    InPlace(EObject root) {
        this.root = root;
        root.eAllContents().forEachRemaining(object -> {
            if (MergeRules.named(object)) {
                known.put(name(object), object);
            }
        });
    }

    private static String name(EObject object) {
        return object.eClass().getName() + "/" + MergeRules.key(object);
    }

    /** Changes only what differs. Ids and versions of the root stay. */
    void become(EObject target, EObject wanted) {
        for (var group : rules.groups(target.eClass())) {
            for (var feature : group.features()) {
                become(target, wanted, feature, group.kind());
            }
        }
    }

    private void become(EObject target, EObject wanted, EStructuralFeature feature, Kind kind) {
        var single = new FeatureGroup(List.of(feature), kind, object -> true);
        if (kind == Kind.OWN || single.same(target, wanted)) {
            return;
        }
        var now = target.eGet(feature);
        var next = wanted.eGet(feature);
        if (kind == Kind.ENTRIES) {
            entries(list(now), list(next));
        } else if (kind == Kind.PART && now instanceof EObject part && next instanceof EObject other) {
            become(part, other);
        } else if (feature.isMany()) {
            ECollections.setEList(list(now), feature instanceof EReference
                    ? new ArrayList<Object>(EcoreUtil.copyAll(list(next)))
                    : list(next));
        } else {
            target.eSet(feature, next instanceof EObject object ? EcoreUtil.copy(object) : next);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(Object value) {
        return (EList<Object>) value;
    }

    private void entries(EList<Object> now, List<Object> next) {
        var mine = new HashMap<String, EObject>();
        now.forEach(each -> mine.putIfAbsent(MergeRules.key((EObject) each), (EObject) each));
        var wanted = new ArrayList<Object>();
        for (var each : next) {
            var other = (EObject) Objects.requireNonNull(each);
            var kept = Optional.ofNullable(mine.remove(MergeRules.key(other))).or(() -> free(other));
            kept.ifPresent(known -> become(known, other));
            wanted.add(kept.orElseGet(() -> EcoreUtil.copy(other)));
        }
        ECollections.setEList(now, wanted);
    }

    private Optional<EObject> free(EObject other) {
        return Optional.of(other).filter(MergeRules::named).map(each -> known.get(name(each)))
                .filter(kept -> !EcoreUtil.isAncestor(root, kept));
    }
}
