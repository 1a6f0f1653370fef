package org.motus.store;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException.Reason;

/** What a text may hold, so that every database and every document keeps it unchanged. */
final class TextRules {

    private TextRules() {
    }

    /** A text on one line that may be missing. */
    static void line(String field, @Nullable String text, int most) throws ClinicException {
        check(field, text, most, false);
    }

    /** A text on one line that must say something. */
    static void required(String field, @Nullable String text, int most) throws ClinicException {
        if (text == null || text.isBlank()) {
            throw invalid("The " + field + " is missing.");
        }
        check(field, text, most, false);
    }

    /** A text that may have several lines and may be missing. */
    static void paragraph(String field, @Nullable String text, int most) throws ClinicException {
        check(field, text, most, true);
    }

    /** Every text below a root must be one that XML can hold. */
    static void checkDocumentTexts(String what, EObject root) throws ClinicException {
        checkTextsOf(what, root);
        for (var contents = EcoreUtil.<EObject>getAllProperContents(root, false); contents.hasNext();) {
            checkTextsOf(what, contents.next());
        }
    }

    static ClinicException invalid(String sentence) {
        return new ClinicException(Reason.INVALID, sentence, null);
    }

    private static void checkTextsOf(String what, EObject object) throws ClinicException {
        for (var attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() != EcorePackage.Literals.ESTRING) {
                continue;
            }
            var value = object.eGet(attribute);
            if (value instanceof String text) {
                check(what, text, Integer.MAX_VALUE, true);
            } else if (value instanceof Iterable<?> texts) {
                for (var text : texts) {
                    check(what, (String) text, Integer.MAX_VALUE, true);
                }
            }
        }
    }

    private static void check(String field, @Nullable String text, int most, boolean severalLines)
            throws ClinicException {
        if (text == null) {
            return;
        }
        if (text.length() > most && text.codePointCount(0, text.length()) > most) {
            throw invalid("The " + field + " is longer than " + most + " characters.");
        }
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (severalLines && (c == '\n' || c == '\t' || c == '\r')) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            if (Character.isISOControl(c) || Character.isSurrogate(c) || c >= 0xFFFE) {
                throw invalid("The " + field + " holds a character that cannot be printed; type it again.");
            }
        }
    }
}
