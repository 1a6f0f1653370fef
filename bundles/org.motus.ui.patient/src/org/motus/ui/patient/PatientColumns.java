package org.motus.ui.patient;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.motus.model.clinic.Sex;
import org.motus.model.library.LocationCode;
import org.motus.store.PatientSummary;
import org.motus.ui.CellText;
import org.motus.ui.DataColumn;

/** What the patient table says about a patient. */
final class PatientColumns {

    private final Function<LocationCode, String> locationName;
    private final LocalDate today;
    private final DateTimeFormatter days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    /** @param locationName the clinicians' name of a location */
    PatientColumns(Function<LocationCode, String> locationName, LocalDate today) {
        this.locationName = locationName;
        this.today = today;
    }

    List<DataColumn<PatientSummary>> all() {
        return List.of(
                DataColumn.<PatientSummary>text("name", Messages.column_patient, 180, this::name).growing()
                        .sortedBy(Comparator.comparing(PatientSummary::familyName, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(PatientSummary::givenName, String.CASE_INSENSITIVE_ORDER)),
                DataColumn.<PatientSummary>text("where", Messages.column_where, 120, this::where)
                        .sortedBy(Comparator.comparing(PatientSummary::location, nullsLast())),
                DataColumn.<PatientSummary>text("visit", Messages.column_visit, 112, this::visit)
                        .sortedBy(Comparator.comparing(PatientSummary::lastVisit, nullsLast())),
                DataColumn.<PatientSummary>number("pain", Messages.column_pain, 58, PatientColumns::pain)
                        .sortedBy(Comparator.comparing(PatientSummary::lastPain, nullsLast())),
                DataColumn.<PatientSummary>text("program", Messages.column_program, 92, PatientColumns::program)
                        .sortedBy(Comparator.comparingInt(PatientSummary::revision)));
    }

    private static <V extends Comparable<? super V>> Comparator<V> nullsLast() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }

    private CellText name(PatientSummary row) {
        return CellText.named(row.givenName() + " " + row.familyName(), facts(row));
    }

    private String facts(PatientSummary row) {
        var facts = new ArrayList<String>();
        Optional.ofNullable(row.birthDate())
                .ifPresent(born -> facts.add(String.valueOf(Period.between(born, today).getYears())));
        sex(row.sex()).ifPresent(facts::add);
        Optional.ofNullable(row.number()).filter(number -> !number.isBlank()).ifPresent(facts::add);
        return String.join(" · ", facts);
    }

    private static Optional<String> sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> Optional.of(Messages.sex_female);
            case MALE -> Optional.of(Messages.sex_male);
            case OTHER -> Optional.of(Messages.sex_other);
            case UNKNOWN -> Optional.empty();
        };
    }

    private CellText where(PatientSummary row) {
        return CellText.plain(Optional.ofNullable(row.location()).map(locationName).orElse(Messages.none));
    }

    private CellText visit(PatientSummary row) {
        return CellText.plain(Optional.ofNullable(row.lastVisit()).map(days::format).orElse(Messages.none));
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
}
