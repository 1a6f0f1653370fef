package org.motus.ui.patient;

import org.motus.ui.patient.PatientForm.Entry;

/** What undo calls a change of the details. */
final class FormWords {

    private FormWords() {
    }

    static String step(Entry entry) {
        return switch (entry) {
            case GIVEN_NAME -> Messages.step_given_name;
            case FAMILY_NAME -> Messages.step_family_name;
            case NUMBER -> Messages.step_number;
            case BIRTH_DATE -> Messages.step_birth_date;
            case SEX -> Messages.step_sex;
            case PHONE -> Messages.step_phone;
            case EMAIL -> Messages.step_email;
            case ADDRESS -> Messages.step_address;
            case LANGUAGE -> Messages.step_language;
            case EQUIPMENT -> Messages.step_equipment;
            case MINUTES -> Messages.step_minutes;
            case FLAGS -> Messages.step_flags;
        };
    }
}
