package org.motus.ui.patient;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.motus.model.clinic.Sex;
import org.motus.model.library.LocationCode;
import org.motus.store.PatientOrder;
import org.motus.store.PatientSummary;
import org.motus.ui.CellContent;
import org.motus.ui.CellDrawing;
import org.motus.ui.CellText;
import org.motus.ui.ColorToken;
import org.motus.ui.DataColumn;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;

/** What the patient table says about a patient; of a hidden one only that it is a patient. */
final class PatientColumns {

    private static final Map<String, PatientOrder> ORDERS = Map.of("name", PatientOrder.NAME, "born",
            PatientOrder.BIRTH_DATE, "where", PatientOrder.LOCATION, "pain", PatientOrder.PAIN, "visit",
            PatientOrder.LAST_VISIT, "program", PatientOrder.PROGRAM, "number", PatientOrder.NUMBER);

    private static final int ICON = 16;

    private final Function<LocationCode, String> locationName;
    private final Predicate<PatientSummary> hidden;
    private final LocalDate today;
    private final DateTimeFormatter days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    /**
     * @param locationName
     *            the clinicians' name of a location
     * @param hidden
     *            true for a patient about whom nothing is shown
     */
    PatientColumns(Function<LocationCode, String> locationName, Predicate<PatientSummary> hidden, LocalDate today) {
        this.locationName = locationName;
        this.hidden = hidden;
        this.today = today;
    }

    /** @return what the rows go by after a click on the head of that column */
    static PatientOrder order(String columnId) {
        return ORDERS.getOrDefault(columnId, PatientOrder.NAME);
    }

    /** @return the columns in their first order */
    List<DataColumn<PatientSummary>> all() {
        return List.of(sorted(DataColumn.text("name", Messages.column_patient, 220, this::name)).growing(),
                text("born", Messages.column_born, 120, row -> cell(row, this::born)),
                text("where", Messages.column_where, 170, row -> cell(row, this::where)),
                sorted(DataColumn.number("pain", Messages.column_pain, 72, row -> cell(row, PatientColumns::pain))),
                text("visit", Messages.column_visit, 120, row -> cell(row, this::visit)),
                text("program", Messages.column_program, 110, row -> cell(row, PatientColumns::program)),
                text("number", Messages.column_number, 110, row -> cell(row, PatientColumns::clinicNumber))
                        .hiddenAtFirst(),
                DataColumn.<PatientSummary>number("age", Messages.column_age, 60, row -> cell(row, this::years))
                        .hiddenAtFirst(),
                DataColumn.<PatientSummary>text("sex", Messages.column_sex, 80, row -> cell(row, this::sexWord))
                        .hiddenAtFirst());
    }

    private static DataColumn<PatientSummary> text(String id, String label, int width,
            Function<PatientSummary, CellText> text) {
        return sorted(DataColumn.text(id, label, width, text));
    }

    /** The store puts the rows in order; the table only has to know that it can be asked. */
    private static DataColumn<PatientSummary> sorted(DataColumn<PatientSummary> column) {
        return column.sortedBy(Comparator.comparing(PatientSummary::id));
    }

    private CellText cell(PatientSummary row, Function<PatientSummary, CellText> text) {
        return hidden.test(row) ? CellText.plain("") : text.apply(row);
    }

    private CellContent name(PatientSummary row) {
        if (hidden.test(row)) {
            return CellDrawing.before(PatientColumns::eyeOff, ICON + 8, CellText.plain(Messages.discreet_patient));
        }
        return CellText.named(PatientName.of(row), facts(row));
    }

    private static void eyeOff(GC gc, Rectangle area) {
        var size = Metrics.of(Display.getCurrent()).px(ICON);
        Icon.EYE_OFF.draw(gc, area.x, area.y + (area.height - size) / 2, size, ColorToken.TEXT2);
    }

    private CellText years(PatientSummary row) {
        return CellText.plain(age(row).orElse(Messages.none));
    }

    private CellText sexWord(PatientSummary row) {
        return CellText.plain(sex(row.sex()).orElse(Messages.none));
    }

    private String facts(PatientSummary row) {
        var facts = new ArrayList<String>();
        age(row).ifPresent(facts::add);
        sex(row.sex()).ifPresent(facts::add);
        Optional.ofNullable(row.number()).filter(number -> !number.isBlank()).ifPresent(facts::add);
        if (row.archived()) {
            facts.add(Messages.archived_mark);
        }
        return String.join(Messages.facts_separator, facts);
    }

    private Optional<String> age(PatientSummary row) {
        return Optional.ofNullable(row.birthDate()).filter(born -> !born.isAfter(today))
                .map(born -> String.valueOf(Period.between(born, today).getYears()));
    }

    private static Optional<String> sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> Optional.of(Messages.sex_female);
            case MALE -> Optional.of(Messages.sex_male);
            case OTHER -> Optional.of(Messages.sex_other);
            case UNKNOWN -> Optional.empty();
        };
    }

    private CellText born(PatientSummary row) {
        return CellText.plain(day(row.birthDate()));
    }

    private CellText where(PatientSummary row) {
        return CellText.plain(Optional.ofNullable(row.location()).map(locationName).orElse(Messages.none));
    }

    private CellText visit(PatientSummary row) {
        return CellText.plain(day(row.lastVisit()));
    }

    private String day(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(days::format).orElse(Messages.none);
    }

    private static CellText pain(PatientSummary row) {
        var pain = row.lastPain();
        return pain == null ? CellText.plain(Messages.none) : CellText.strong(number(pain));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static CellText program(PatientSummary row) {
        return CellText.plain(row.revision() == 0
                ? Messages.program_none
                : NLS.bind(Messages.program_revision, row.revision()));
    }

    private static CellText clinicNumber(PatientSummary row) {
        return CellText.plain(Optional.ofNullable(row.number()).filter(number -> !number.isBlank())
                .orElse(Messages.none));
    }
}
