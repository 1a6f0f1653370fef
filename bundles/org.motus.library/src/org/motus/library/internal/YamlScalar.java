package org.motus.library.internal;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EcorePackage;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Turns one scalar into a value of the model.
 */
final class YamlScalar {

    private YamlScalar() {
    }

    static boolean isNull(ScalarEvent scalar) {
        var text = scalar.getValue();
        return scalar.isPlain() && (text.isEmpty() || "null".equals(text) || "~".equals(text));
    }

    /**
     * @param events the file, for messages
     * @param key    the key the scalar belongs to, for messages
     * @param scalar what the file says
     * @param type   what the model wants
     * @return the value in that type
     */
    static Object value(YamlEvents events, String key, ScalarEvent scalar, EDataType type) {
        if (type instanceof EEnum choices) {
            return choice(events, key, scalar, choices);
        }
        if (type == EcorePackage.Literals.ESTRING) {
            return scalar.getValue();
        }
        if (!scalar.isPlain()) {
            throw wrong(events, key, scalar, "take the quotes away");
        }
        return number(events, key, scalar, type);
    }

    private static Object choice(YamlEvents events, String key, ScalarEvent scalar, EEnum choices) {
        var literal = choices.getEEnumLiteralByLiteral(scalar.getValue());
        if (literal == null) {
            var known = choices.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "));
            throw wrong(events, key, scalar, "use one of " + known);
        }
        return literal.getInstance();
    }

    private static Object number(YamlEvents events, String key, ScalarEvent scalar, EDataType type) {
        var text = scalar.getValue();
        try {
            return switch (type.getClassifierID()) {
                case EcorePackage.EINT, EcorePackage.EINTEGER_OBJECT -> Integer.valueOf(text);
                case EcorePackage.EDOUBLE, EcorePackage.EDOUBLE_OBJECT -> Double.valueOf(text);
                case EcorePackage.EBOOLEAN, EcorePackage.EBOOLEAN_OBJECT -> truth(events, key, scalar);
                default -> throw wrong(events, key, scalar, "this key cannot be set in a file");
            };
        } catch (NumberFormatException e) {
            throw wrong(events, key, scalar, "a number is needed here");
        }
    }

    private static Boolean truth(YamlEvents events, String key, ScalarEvent scalar) {
        return switch (scalar.getValue()) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw wrong(events, key, scalar, "use true or false");
        };
    }

    private static RuntimeException wrong(YamlEvents events, String key, ScalarEvent scalar, String advice) {
        return events.failure(scalar, key + " cannot be \"" + scalar.getValue() + "\"; " + advice);
    }
}
