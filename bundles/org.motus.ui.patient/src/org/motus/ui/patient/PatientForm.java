package org.motus.ui.patient;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.motus.care.PatientDocument;
import org.motus.model.clinic.Patient;
import org.motus.model.clinic.Sex;
import org.motus.model.library.Equipment;

/**
 * What the details form knows, without widgets: takes values in, refuses those that no record may hold, and says what is
 * wrong. A refused value stays with the field it was typed into and never reaches the record; what reaches it is one
 * named step of undo.
 */
@NonNullByDefault
final class PatientForm {

    /** Longest text of a line, in characters, as the clinic's records take it. */
    static final int LINE = 200;
    /** Longest clinic's number, in characters. */
    static final int NUMBER = 64;
    /** Most minutes a day can have. */
    static final int MINUTES = 1440;

    /** The fields of the form. */
    enum Entry {
        GIVEN_NAME, FAMILY_NAME, NUMBER, BIRTH_DATE, SEX, PHONE, EMAIL, ADDRESS, LANGUAGE, EQUIPMENT, MINUTES, FLAGS
    }

    /**
     * What is to say about one field.
     *
     * @param refused
     *            true when the value is not taken, false when it only needs a second look
     */
    record Remark(Entry entry, boolean refused, String sentence) {
    }

    private final PatientDocument document;
    private final FormRules rules;
    private final Map<Entry, Remark> remarks = new EnumMap<>(Entry.class);

    PatientForm(PatientDocument document, LocalDate today) {
        this.document = document;
        this.rules = new FormRules(today);
        remark(Entry.EMAIL, rules.email(text(patient().getEmail())));
    }

    PatientDocument document() {
        return document;
    }

    Patient patient() {
        return document.patient();
    }

    /** @return what is to say about a field, or empty */
    Optional<Remark> remark(Entry entry) {
        return Optional.ofNullable(remarks.get(entry));
    }

    /** @return the first field whose value is not taken, in the order of the form; empty when all is well */
    Optional<Remark> fault() {
        return remarks.values().stream().filter(Remark::refused).findFirst();
    }

    /** @return true when a name is there and no value is refused */
    boolean complete() {
        return named() && fault().isEmpty();
    }

    /** @return true when there is a given or a family name */
    boolean named() {
        return !text(patient().getGivenName()).isBlank() || !text(patient().getFamilyName()).isBlank();
    }

    /** Looks whether a new patient can be added, and remarks what is missing. */
    boolean check() {
        if (!named() && remark(Entry.FAMILY_NAME).isEmpty()) {
            remark(Entry.FAMILY_NAME, rules.noName());
        }
        return complete();
    }

    void givenName(String typed) {
        name(Entry.GIVEN_NAME, typed, text(patient().getFamilyName()),
                text -> patient().setGivenName(text));
    }

    void familyName(String typed) {
        name(Entry.FAMILY_NAME, typed, text(patient().getGivenName()),
                text -> patient().setFamilyName(text));
    }

    private void name(Entry entry, String typed, String other, Consumer<String> set) {
        var name = typed.strip();
        var fault = rules.line(name, LINE);
        if (fault.isEmpty() && name.isEmpty() && other.isBlank() && patient().getVersion() > 0) {
            fault = rules.noName();
        }
        if (take(entry, fault)) {
            type(entry, () -> set.accept(name));
            clearNoName();
        }
    }

    /** One name is enough: what was said about the missing one is settled. */
    private void clearNoName() {
        if (named()) {
            remarks.values().removeIf(remark -> remark.sentence().equals(Messages.form_no_name));
        }
    }

    void number(String typed) {
        var number = typed.strip();
        if (take(Entry.NUMBER, rules.line(number, NUMBER))) {
            type(Entry.NUMBER, () -> patient().setNumber(orNull(number)));
        }
    }

    void birthDate(@Nullable LocalDate date) {
        if (take(Entry.BIRTH_DATE, rules.birthDate(date))) {
            change(Entry.BIRTH_DATE, () -> patient().setBirthDate(date));
        }
    }

    void sex(Sex sex) {
        change(Entry.SEX, () -> patient().setSex(sex));
    }

    void phone(String typed) {
        var phone = typed.strip();
        if (take(Entry.PHONE, rules.line(phone, LINE))) {
            type(Entry.PHONE, () -> patient().setPhone(orNull(phone)));
        }
    }

    void email(String typed) {
        var email = typed.strip();
        var fault = rules.line(email, LINE);
        if (take(Entry.EMAIL, fault)) {
            type(Entry.EMAIL, () -> patient().setEmail(orNull(email)));
            remark(Entry.EMAIL, rules.email(email));
        }
    }

    void address(String typed) {
        var address = typed.strip();
        if (take(Entry.ADDRESS, rules.lines(address, LINE))) {
            type(Entry.ADDRESS, () -> patient().setAddress(orNull(address)));
        }
    }

    void language(String tag) {
        var language = tag.strip();
        if (take(Entry.LANGUAGE, rules.language(language))) {
            change(Entry.LANGUAGE, () -> patient().setLanguage(language));
        }
    }

    /** @param kept what they have at home; {@link Equipment#NONE} alone for nothing */
    void equipment(Set<Equipment> kept) {
        var next = List.copyOf(kept);
        change(Entry.EQUIPMENT, () -> {
            if (!patient().getEquipment().equals(next)) {
                patient().getEquipment().clear();
                patient().getEquipment().addAll(next);
            }
        });
    }

    void minutes(@Nullable Integer minutes) {
        if (take(Entry.MINUTES, rules.minutes(minutes))) {
            change(Entry.MINUTES, () -> patient().setMinutesPerDay(minutes));
        }
    }

    /** Sets or takes away one flag; those that are there stay in their order. */
    void flag(String tagId, boolean set) {
        change(Entry.FLAGS, () -> {
            if (!set) {
                patient().getFlags().remove(tagId);
            } else if (!patient().getFlags().contains(tagId)) {
                patient().getFlags().add(tagId);
            }
        });
    }

    private void type(Entry entry, Runnable edit) {
        document.type(entry.name(), FormWords.step(entry), edit);
    }

    private void change(Entry entry, Runnable edit) {
        document.change(FormWords.step(entry), edit);
    }

    /** @return true when the value is taken */
    private boolean take(Entry entry, Optional<FormRules.Finding> finding) {
        remark(entry, finding);
        return finding.filter(FormRules.Finding::refused).isEmpty();
    }

    private void remark(Entry entry, Optional<FormRules.Finding> finding) {
        if (finding.isPresent()) {
            remarks.put(entry, new Remark(entry, finding.get().refused(), finding.get().sentence()));
        } else {
            remarks.remove(entry);
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** @return the age on a day, in words */
    Optional<String> age(LocalDate today) {
        return Optional.ofNullable(patient().getBirthDate())
                .map(born -> NLS.bind(Messages.details_age, Period.between(born, today).getYears()));
    }
}
