package org.motus.app;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.store.Act;
import org.motus.store.AuditEntry;
import org.motus.store.AuditVerdict;
import org.motus.ui.CellText;
import org.motus.ui.ChoiceField;
import org.motus.ui.ColorToken;
import org.motus.ui.DataColumn;
import org.motus.ui.DataTable;
import org.motus.ui.DateField;
import org.motus.ui.FormGrid;
import org.motus.ui.Metrics;
import org.motus.ui.RowSource;
import org.motus.ui.TextField;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The filter of the audit, its rows, and whether the chain holds. */
@NonNullByDefault({})
final class AuditPage extends Composite {

    /** Rows that are shown at most; an export has all. */
    static final int SHOWN = 1000;

    private static final int FIELDS = 5;

    private final DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM);
    private final ZoneId zone = ZoneId.systemDefault();
    private final Consumer<AuditFilter> wanted;
    private final ChoiceField person;
    private final ChoiceField act;
    private final TextField patient;
    private final DateField from;
    private final DateField to;
    private final DataTable<AuditEntry> table;
    private final Label count;
    private final Label verdict;
    private List<String> people = List.of();

    /**
     * @param wanted
     *            hears each filter that the administrator asks for
     */
    AuditPage(Composite parent, Consumer<AuditFilter> wanted) {
        super(parent, SWT.NONE);
        this.wanted = wanted;
        var metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.gap()).applyTo(this);
        verdict = StartView.text(this, Messages.audit_checking, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.SURFACE);
        verdict.setData("id", "audit.verdict");
        var fields = new FormGrid(this, FIELDS);
        person = new ChoiceField(fields, Messages.audit_person, "audit.person", List.of(Messages.audit_everybody));
        act = new ChoiceField(fields, Messages.audit_act, "audit.act", AuditWords.choices());
        patient = new TextField(fields, Messages.audit_patient, "audit.patient", false);
        from = new DateField(fields, Messages.audit_from, "audit.from");
        to = new DateField(fields, Messages.audit_to, "audit.to");
        person.select(0);
        act.select(0);
        table = new DataTable<>(this, "audit", Messages.audit_title, 1, columns());
        table.control().setData("id", "audit.table");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, metrics.row(1) * 3)
                .applyTo(table.control());
        count = StartView.text(this, "", TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.SURFACE);
        count.setData("id", "audit.count");
        listen();
    }

    private void listen() {
        person.onChoose(index -> ask());
        act.onChoose(index -> ask());
        patient.onType(typed -> ask());
        from.onChange(day -> ask());
        to.onChange(day -> ask());
        table.onOpen(row -> only(row.patientId()));
        table.onMenu(menu -> table.selection().filter(row -> row.patientId() != null).ifPresent(row -> {
            menu.add(new Action(Messages.audit_only_patient) {
                @Override
                public void run() {
                    only(row.patientId());
                }
            });
        }));
    }

    private void only(String patientId) {
        if (patientId != null) {
            patient.show(patientId);
            ask();
        }
    }

    private void ask() {
        var filter = filter();
        to.error(filter.inOrder() ? "" : Messages.audit_days_wrong);
        if (filter.inOrder()) {
            wanted.accept(filter);
        }
    }

    /** @return what is asked for now */
    AuditFilter filter() {
        var who = person.selection() < 1 ? null : people.get(person.selection() - 1);
        var what = act.selection() < 1 ? null : Act.values()[act.selection() - 1];
        return new AuditFilter(who, what, patient.text(), from.value(), to.value());
    }

    /** Offers who is in the audit. */
    void people(List<String> names) {
        people = List.copyOf(names);
        var labels = new ArrayList<>(List.of(Messages.audit_everybody));
        labels.addAll(names);
        person.setLabels(labels);
        person.select(Math.max(0, person.selection()));
    }

    /** Shows what was found. */
    void rows(List<AuditEntry> rows) {
        table.show(RowSource.of(rows), -1);
        say(switch (rows.size()) {
            case 0 -> Messages.audit_none;
            case 1 -> Messages.audit_one;
            case SHOWN -> NLS.bind(Messages.audit_newest, SHOWN);
            default -> NLS.bind(Messages.audit_count, rows.size());
        });
    }

    /** Says how many rows there are, or what was refused. */
    void say(String words) {
        count.setText(words);
        count.requestLayout();
    }

    /** Says whether the chain holds. */
    void verdict(AuditVerdict found) {
        Theme.style(verdict, found.whole() ? TypeStyle.BODY : TypeStyle.BODY_BOLD,
                found.whole() ? ColorToken.TEXT : ColorToken.BLOCK, ColorToken.SURFACE);
        verdict.setText(AuditWords.of(found));
        verdict.requestLayout();
    }

    private List<DataColumn<AuditEntry>> columns() {
        return List.of(
                DataColumn.text("when", Messages.audit_when, 225,
                        row -> CellText.plain(time.format(row.at().atZone(zone)))),
                DataColumn.text("who", Messages.audit_person, 140, row -> CellText.plain(row.user())),
                DataColumn.text("what", Messages.audit_act, 150, row -> CellText.plain(AuditWords.of(row.act()))),
                DataColumn.<AuditEntry>text("patient", Messages.audit_patient, 150,
                        row -> CellText.plain(Objects.toString(row.patientId(), ""))).growing(),
                DataColumn.text("about", Messages.audit_about, 110, row -> CellText.plain(row.subject())),
                DataColumn.number("row", Messages.audit_row, 70, row -> CellText.plain(String.valueOf(row.number()))));
    }
}
