package org.motus.ui.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.motus.care.OwnExerciseDocument;
import org.motus.ui.CheckItem;
import org.motus.ui.ChecksField;
import org.motus.ui.ChoiceField;
import org.motus.ui.NumberField;
import org.motus.ui.TextField;

/** Makes fields that show a value of an exercise and change it in its document. */
@NonNullByDefault({})
final class OwnFields {

    private final OwnExerciseDocument document;
    private final List<Runnable> shows = new ArrayList<>();

    OwnFields(OwnExerciseDocument document) {
        this.document = document;
    }

    /** Shows again what the document says. */
    void show() {
        shows.forEach(Runnable::run);
    }

    TextField text(Composite parent, String label, String id, EAttribute feature, boolean multi, int limit) {
        var field = new TextField(parent, label, id, multi);
        field.limit(limit);
        field.onType(typed -> document.type(document.exercise(), feature, typed));
        shows.add(() -> field.show(words(document.exercise().eGet(feature))));
        return field;
    }

    private static String words(Object value) {
        return value == null ? "" : value.toString();
    }

    /** A number that must be there; an empty field keeps the number and says what is wanted. */
    NumberField number(Composite parent, String label, String id, Supplier<EObject> owner, EAttribute feature,
            int min, int max, String unit) {
        var field = new NumberField(parent, label, id, min, max, unit);
        field.onChange(value -> {
            field.error(value == null ? NLS.bind(OwnWords.needed, min, max) : "");
            if (value != null) {
                document.type(owner.get(), feature, value);
            }
        });
        shows.add(() -> field.show((Integer) owner.get().eGet(feature)));
        return field;
    }

    /** A choice among the values of an enumeration, in its order. */
    ChoiceField choice(Composite parent, String label, String id, Supplier<EObject> owner, EAttribute feature,
            List<String> words) {
        var field = new ChoiceField(parent, label, id, words);
        var literals = ((EEnum) feature.getEAttributeType()).getELiterals();
        field.onChoose(index -> document.choose(owner.get(), feature, literals.get(index).getInstance()));
        shows.add(() -> field.select(((Enumerator) owner.get().eGet(feature)).getValue()));
        return field;
    }

    /** Check boxes for a list of the exercise. */
    <T> ChecksField checks(Composite parent, String label, String id, int columns, List<CheckItem> items,
            EAttribute feature, Function<String, T> value, Function<T, String> key) {
        var field = new ChecksField(parent, label, id, columns, items);
        field.onChange(ids -> document.list(feature, ids.stream().map(value).toList(), false));
        shows.add(() -> field.show(ids(document.exercise().eGet(feature), key)));
        return field;
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<String> ids(Object list, Function<T, String> key) {
        var ids = new LinkedHashSet<String>();
        ((Collection<T>) list).forEach(item -> ids.add(key.apply(item)));
        return ids;
    }

    /** Names separated by commas. */
    TextField names(Composite parent, String label, String id, EAttribute feature) {
        var field = new TextField(parent, label, id, false);
        field.onType(typed -> document.list(feature, List.of(typed.split(",")).stream().map(String::strip)
                .filter(name -> !name.isEmpty()).toList(), true));
        shows.add(() -> {
            @SuppressWarnings("unchecked")
            var names = (Collection<String>) document.exercise().eGet(feature);
            field.show(String.join(", ", names));
        });
        return field;
    }

    /** Adds something else that shows what the document says. */
    void also(Runnable show) {
        shows.add(show);
    }
}
