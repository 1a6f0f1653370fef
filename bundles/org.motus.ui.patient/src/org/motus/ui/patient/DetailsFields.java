package org.motus.ui.patient;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.library.Library;
import org.motus.model.clinic.Sex;
import org.motus.model.library.Equipment;
import org.motus.ui.ChecksField;
import org.motus.ui.ChoiceField;
import org.motus.ui.ColorToken;
import org.motus.ui.DateField;
import org.motus.ui.Field;
import org.motus.ui.FormGrid;
import org.motus.ui.Metrics;
import org.motus.ui.NumberField;
import org.motus.ui.TextField;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;
import org.motus.ui.patient.PatientForm.Entry;

/** The fields of the details form, in cards. What is typed goes into the form; what the form says stands at the field. */
@NonNullByDefault({})
final class DetailsFields {

    private static final List<Sex> SEXES = List.of(Sex.FEMALE, Sex.MALE, Sex.OTHER, Sex.UNKNOWN);

    private final Map<Entry, Field> fields = new EnumMap<>(Entry.class);
    private final Composite column;
    private final Metrics metrics;
    private final Runnable changed;
    private TextField given;
    private TextField family;
    private TextField number;
    private DateField born;
    private ChoiceField sex;
    private TextField phone;
    private TextField email;
    private TextField address;
    private LanguageFields language;
    private NumberField minutes;
    private ChecksField equipment;
    private FlagsField flags;
    private PatientForm form;
    private Composite last;

    /** @param changed called after the clinician entered something */
    DetailsFields(Composite column, Runnable changed) {
        this.column = column;
        this.changed = changed;
        this.metrics = Metrics.of(column.getDisplay());
        person();
        contact();
        home();
        card(Messages.section_flags, Messages.section_flags_help);
        flags = new FlagsField(last, (tag, set) -> enter(() -> form.flag(tag, set)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(flags);
    }

    private FormGrid card(String head, String help) {
        var card = new Composite(column, SWT.NONE);
        card.setBackground(Theme.color(ColorToken.SURFACE));
        card.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Theme.color(ColorToken.LINE));
            var area = card.getClientArea();
            event.gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, metrics.px(6), metrics.px(6));
        });
        GridLayoutFactory.fillDefaults().margins(metrics.section(), metrics.section()).spacing(0, metrics.group())
                .applyTo(card);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        var title = new Label(card, SWT.NONE);
        title.setText(head);
        Theme.style(title, TypeStyle.SECTION, ColorToken.TEXT, ColorToken.SURFACE);
        if (!help.isEmpty()) {
            var words = new Label(card, SWT.WRAP);
            words.setText(help);
            Theme.style(words, TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.SURFACE);
            GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(words);
        }
        last = card;
        return head.equals(Messages.section_flags) ? null : new FormGrid(card, 2);
    }

    private void person() {
        var grid = card(Messages.section_person, "");
        given = text(grid, Entry.GIVEN_NAME, Messages.field_given, "details.given", PatientForm.LINE);
        family = text(grid, Entry.FAMILY_NAME, Messages.field_family, "details.family", PatientForm.LINE);
        born = new DateField(grid, Messages.field_born, "details.born");
        fields.put(Entry.BIRTH_DATE, born);
        number = text(grid, Entry.NUMBER, Messages.field_number, "details.number", PatientForm.NUMBER);
        sex = new ChoiceField(grid, Messages.field_sex, "details.sex", List.of(Messages.sex_female_long,
                Messages.sex_male_long, Messages.sex_other_long, Messages.sex_unknown_long));
        fields.put(Entry.SEX, sex);
        language = new LanguageFields(grid, tag -> enter(() -> form.language(tag)));
        fields.put(Entry.LANGUAGE, language.field());
        given.onType(typed -> enter(() -> form.givenName(typed)));
        family.onType(typed -> enter(() -> form.familyName(typed)));
        number.onType(typed -> enter(() -> form.number(typed)));
        born.birthDate(LocalDate.now());
        born.onChange(date -> enter(() -> form.birthDate(date)));
        sex.onChoose(index -> enter(() -> form.sex(SEXES.get(index))));
    }

    private void contact() {
        var grid = card(Messages.section_contact, "");
        phone = text(grid, Entry.PHONE, Messages.field_phone, "details.phone", PatientForm.LINE);
        email = text(grid, Entry.EMAIL, Messages.field_email, "details.email", PatientForm.LINE);
        address = new TextField(grid, Messages.field_address, "details.address", true);
        address.limit(PatientForm.LINE);
        grid.wide(address);
        fields.put(Entry.ADDRESS, address);
        phone.onType(typed -> enter(() -> form.phone(typed)));
        email.onType(typed -> enter(() -> form.email(typed)));
        address.onType(typed -> enter(() -> form.address(typed)));
    }

    private void home() {
        var grid = card(Messages.section_home, "");
        minutes = new NumberField(grid, Messages.field_minutes, "details.minutes", 0, PatientForm.MINUTES,
                Messages.field_minutes_unit);
        minutes.stepSize(5);
        fields.put(Entry.MINUTES, minutes);
        minutes.onChange(value -> enter(() -> form.minutes(value)));
        equipment = new ChecksField(last, Messages.field_equipment, "details.equipment", 3, EquipmentWords.items());
        fields.put(Entry.EQUIPMENT, equipment);
        equipment.onChange(ids -> enter(() -> form.equipment(things(ids))));
    }

    private TextField text(FormGrid grid, Entry entry, String label, String id, int limit) {
        var field = new TextField(grid, label, id, false);
        field.limit(limit);
        fields.put(entry, field);
        return field;
    }

    /** Nothing at home and something at home exclude each other: the box clicked last counts. */
    private Set<Equipment> things(Set<String> ids) {
        var things = ids.stream().map(Equipment::getByName).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (things.contains(Equipment.NONE) && things.size() > 1) {
            if (form.patient().getEquipment().contains(Equipment.NONE)) {
                things.remove(Equipment.NONE);
            } else {
                things.retainAll(Set.of(Equipment.NONE));
            }
        }
        return things;
    }

    private void enter(Runnable step) {
        if (form != null) {
            step.run();
            say();
            changed.run();
        }
    }

    /** Shows what the form holds now; what is being typed stays. */
    void show(PatientForm next, Library library) {
        if (form != null && form != next) {
            fields.values().forEach(Field::settle);
        }
        form = next;
        var patient = form.patient();
        given.show(PatientForm.text(patient.getGivenName()));
        family.show(PatientForm.text(patient.getFamilyName()));
        number.show(PatientForm.text(patient.getNumber()));
        born.show(patient.getBirthDate());
        sex.select(SEXES.indexOf(patient.getSex()));
        phone.show(PatientForm.text(patient.getPhone()));
        email.show(PatientForm.text(patient.getEmail()));
        address.show(PatientForm.text(patient.getAddress()));
        language.show(PatientForm.text(patient.getLanguage()));
        minutes.show(patient.getMinutesPerDay());
        equipment.show(patient.getEquipment().stream().map(Equipment::getName).collect(Collectors.toSet()));
        flags.show(FlagChoice.all(library, patient.getFlags()), patient.getFlags());
        say();
    }

    private void say() {
        for (var entry : Entry.values()) {
            var field = fields.get(entry);
            if (field != null) {
                var remark = form.remark(entry);
                field.error(remark.filter(PatientForm.Remark::refused).map(PatientForm.Remark::sentence).orElse(""));
                field.warn(remark.filter(said -> !said.refused()).map(PatientForm.Remark::sentence).orElse(""));
            }
        }
        born.hint(form.age(LocalDate.now()).orElse(Messages.field_born_hint));
        language.hint(PatientForm.text(form.patient().getLanguage()).toLowerCase(Locale.ROOT).startsWith("en"));
    }

    /** Hands on what is being typed. */
    void flush() {
        fields.values().forEach(Field::flush);
    }

    /** @return true when a field shows a fault; the first one gets the keys then */
    boolean focusFault() {
        var faulty = Arrays.stream(Entry.values()).map(fields::get).filter(Objects::nonNull).filter(Field::faulty)
                .findFirst();
        faulty.ifPresent(Field::setFocus);
        return faulty.isPresent();
    }

    void focus() {
        given.setFocus();
    }
}
