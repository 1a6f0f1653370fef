package org.motus.care;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** A part of the model as JSON, with all that it contains. The keys are the model's own names, in its order. */
final class RecordJson {

    private RecordJson() {
    }

    /** @return an object with a key for each value, null where there is none; days and times as ISO 8601 writes them */
    static JsonObject of(EObject object) {
        var json = new JsonObject();
        for (var feature : object.eClass().getEAllStructuralFeatures()) {
            var refers = feature instanceof EReference reference && !reference.isContainment();
            if (!refers && !feature.isTransient() && !feature.isDerived()) {
                json.add(feature.getName(), value(object.eGet(feature)));
            }
        }
        return json;
    }

    private static JsonElement value(@Nullable Object value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        if (value instanceof List<?> values) {
            var array = new JsonArray();
            values.forEach(each -> array.add(value(each)));
            return array;
        }
        return switch (value) {
            case EObject contained -> of(contained);
            case Enumerator literal -> new JsonPrimitive(literal.getName());
            case Number number -> new JsonPrimitive(number);
            case Boolean truth -> new JsonPrimitive(truth);
            default -> new JsonPrimitive(value.toString());
        };
    }
}
