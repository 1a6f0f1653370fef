package org.motus.ui.patient;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.motus.ui.ChoiceField;
import org.motus.ui.Field;
import org.motus.ui.FormGrid;
import org.motus.ui.TextField;

/** The language a patient reads: the usual ones in a list, and any other as a language tag. */
@NonNullByDefault({})
final class LanguageFields {

    private static final List<String> USUAL = List.of("en-US", "en-GB", "ar", "de-DE", "es-ES", "es-US", "fr-FR",
            "it-IT", "pl-PL", "pt-BR", "ru-RU", "tr-TR", "uk-UA", "vi-VN", "zh-CN");

    private final ChoiceField choice;
    private final TextField tag;
    private final Consumer<String> listener;

    LanguageFields(FormGrid grid, Consumer<String> listener) {
        this.listener = listener;
        choice = new ChoiceField(grid, Messages.field_language, "details.language",
                Stream.concat(USUAL.stream().map(LanguageFields::name), Stream.of(Messages.language_other)).toList());
        tag = new TextField(grid, Messages.field_language_tag, "details.language.tag", false);
        tag.limit(PatientForm.NUMBER);
        tag.onType(listener);
        choice.onChoose(this::chosen);
        showTag(false);
    }

    private static String name(String usual) {
        return Locale.forLanguageTag(usual).getDisplayName(Locale.US);
    }

    private void chosen(int index) {
        if (index < USUAL.size()) {
            showTag(false);
            listener.accept(USUAL.get(index));
        } else {
            showTag(true);
            tag.setFocus();
        }
    }

    private void showTag(boolean shown) {
        if (!(tag.getLayoutData() instanceof GridData)) {
            tag.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        }
        ((GridData) tag.getLayoutData()).exclude = !shown;
        tag.setVisible(shown);
        tag.requestLayout();
    }

    void show(String language) {
        var index = USUAL.indexOf(language);
        if (index >= 0 && tag.isVisible() && tag.control().isFocusControl()) {
            tag.show(language);
            return;
        }
        choice.select(index >= 0 ? index : USUAL.size());
        showTag(index < 0);
        tag.show(language);
    }

    /** Says whether the handouts are written in it. */
    void hint(boolean english) {
        choice.hint(english ? "" : Messages.field_language_hint);
    }

    /** @return where a fault is said */
    Field field() {
        return tag;
    }
}
