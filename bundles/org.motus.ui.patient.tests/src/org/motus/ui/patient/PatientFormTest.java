package org.motus.ui.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.PatientDocument;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Sex;
import org.motus.model.library.Equipment;
import org.motus.store.ClinicException;
import org.motus.store.PatientRules;
import org.motus.testkit.PatientBuilder;
import org.motus.ui.patient.PatientForm.Entry;
import org.motus.ui.patient.PatientForm.Remark;

@DisplayName("The details of a patient, entered on November 20, 2026")
class PatientFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final PatientForm form = new PatientForm(PatientDocument.ofNew(ClinicFactory.eINSTANCE.createPatient()),
            TODAY);

    private Optional<String> said(Entry entry) {
        return form.remark(entry).map(Remark::sentence);
    }

    @Test
    @DisplayName("a name is enough, and either name will do")
    void aNameIsEnough() {
        assertFalse(form.check());
        assertEquals(Optional.of("A name is missing. Type a given name or a family name."), said(Entry.FAMILY_NAME));
        form.givenName("Suharto");
        assertTrue(form.check());
        assertEquals(Optional.empty(), said(Entry.FAMILY_NAME), "what was missing is there now");
    }

    @Test
    @DisplayName("a birth date of today and of 130 years ago is taken; tomorrow and a day more than 130 years are not")
    void birthDates() {
        form.birthDate(TODAY);
        assertEquals(Optional.of("0 years old"), form.age(TODAY));
        form.birthDate(LocalDate.of(1896, 11, 20));
        assertEquals(Optional.of("130 years old"), form.age(TODAY));
        form.birthDate(LocalDate.of(1896, 11, 19));
        assertEquals(Optional.of("This birth date is more than 130 years ago. Check the year."),
                said(Entry.BIRTH_DATE));
        form.birthDate(LocalDate.of(2026, 11, 21));
        assertEquals(Optional.of("This birth date lies in the future. Check the year."), said(Entry.BIRTH_DATE));
        assertEquals(LocalDate.of(1896, 11, 20), form.patient().getBirthDate(), "the last one that was taken");
        form.birthDate(null);
        assertNull(form.patient().getBirthDate());
        assertEquals(Optional.empty(), form.fault());
    }

    @Test
    @DisplayName("a name of 10,000 characters is refused with a sentence, and the record keeps the name it had")
    void longNames() {
        form.familyName("Muster");
        form.familyName("x".repeat(10_000));
        assertEquals(Optional.of("This is longer than 200 letters. Shorten it."), said(Entry.FAMILY_NAME));
        assertEquals("Muster", form.patient().getFamilyName());
        assertFalse(form.complete());
        form.familyName("\uD83D\uDE00".repeat(200));
        assertTrue(form.complete(), "200 emoji are 200 letters");
    }

    @Test
    @DisplayName("names in every script are taken, with spaces around them dropped; those from the right are isolated")
    void scripts() throws ClinicException {
        form.givenName("  \u0645\u062D\u0645\u062F ");
        form.familyName("Example");
        assertEquals("\u0645\u062D\u0645\u062F", form.patient().getGivenName());
        assertEquals("\u2068\u0645\u062D\u0645\u062F\u2069 Example", PatientName.of(form.patient()));
        form.givenName("Zo\u00EB");
        assertEquals("Zo\u00EB Example", PatientName.of(form.patient()));
        PatientRules.check(form.patient(), TODAY);
    }

    @Test
    @DisplayName("a pasted control character is refused in a line, and lines are taken in the address")
    void controlCharacters() {
        form.phone("030\u00001");
        assertEquals(Optional.of("This holds a sign that cannot be printed. Type it again."), said(Entry.PHONE));
        assertNull(form.patient().getPhone());
        form.address("1 Sample Street\nExampletown");
        assertEquals("1 Sample Street\nExampletown", form.patient().getAddress());
        form.address("1\u0007");
        assertTrue(form.remark(Entry.ADDRESS).orElseThrow().refused());
    }

    @Test
    @DisplayName("an e-mail address that looks wrong is kept and remarked, and does not stand in the way")
    void emailNonsense() {
        form.familyName("Muster");
        for (var odd : List.of("kim", "kim@", "kim@home", "a b@example.org", "@example.org")) {
            form.email(odd);
            assertEquals(Optional.of("This does not look like an e-mail address. It is kept as typed."),
                    said(Entry.EMAIL), odd);
            assertEquals(odd, form.patient().getEmail());
            assertTrue(form.complete());
        }
        form.email("kim.muster+pt@mail.example.org");
        assertEquals(Optional.empty(), said(Entry.EMAIL));
    }

    @Test
    @DisplayName("a day has 0 to 1440 minutes")
    void minutes() {
        form.minutes(0);
        form.minutes(1440);
        assertEquals(1440, form.patient().getMinutesPerDay());
        form.minutes(1441);
        assertEquals(Optional.of("A day has 0 to 1440 minutes. Type a number in between."), said(Entry.MINUTES));
        form.minutes(-1);
        assertTrue(form.remark(Entry.MINUTES).isPresent());
        assertEquals(1440, form.patient().getMinutesPerDay());
    }

    @Test
    @DisplayName("a language is a language tag")
    void languages() {
        for (var tag : List.of("de", "sr-Latn", "pt-BR", "yue")) {
            form.language(tag);
            assertEquals(tag, form.patient().getLanguage());
        }
        for (var tag : List.of("", "german please", "-", "x-me")) {
            form.language(tag);
            assertTrue(form.remark(Entry.LANGUAGE).isPresent(), tag);
            assertEquals("yue", form.patient().getLanguage());
        }
    }

    @Test
    @DisplayName("every change is a step of undo with a name; typing one field is one step")
    void undo() {
        form.familyName("M");
        form.familyName("Mu");
        form.sex(Sex.OTHER);
        form.equipment(Set.of(Equipment.CHAIR));
        form.flag("OSTEOPOROSIS", true);
        var document = form.document();
        assertEquals(Optional.of("Details, flags"), document.undoLabel());
        document.undo();
        document.undo();
        assertEquals(List.of(), form.patient().getEquipment());
        document.undo();
        assertEquals(Sex.UNKNOWN, form.patient().getSex());
        assertEquals(Optional.of("Details, family name"), document.undoLabel());
        document.undo();
        assertFalse(form.named());
        assertEquals(Optional.empty(), document.undoLabel());
    }

    @Test
    @DisplayName("what is entered as it was makes no step")
    void noChange() {
        form.flag("OSTEOPOROSIS", false);
        form.sex(Sex.UNKNOWN);
        form.number("  ");
        assertEquals(Optional.empty(), form.document().undoLabel());
    }

    @Test
    @DisplayName("somebody who is in the clinic already cannot lose both names")
    void aStoredNameStays() {
        var stored = PatientBuilder.patient().named("", "Muster").build();
        stored.setVersion(3);
        var edit = new PatientForm(PatientDocument.ofNew(stored), TODAY);
        edit.familyName(" ");
        assertEquals("Muster", stored.getFamilyName());
        assertTrue(edit.remark(Entry.FAMILY_NAME).orElseThrow().refused());
    }
}
