package org.motus.ui.patient;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.motus.model.library.LocationCode;
import org.motus.store.PatientSummary;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Banner;
import org.motus.ui.ColorToken;
import org.motus.ui.Commands;
import org.motus.ui.DataTable;
import org.motus.ui.Icon;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.PrimaryButton;
import org.motus.ui.SegmentedChoice;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The caseload: the clinic's patients with search as you type. Opening a row makes that patient the active one. */
@NonNullByDefault({})
public final class PatientsView extends ViewPart {

    private Metrics metrics;
    private SearchBox search;
    private SegmentedChoice archived;
    private DataTable<PatientSummary> table;
    private PatientsController controller;
    private Composite stack;
    private EmptyState empty;
    private Label count;

    @Override
    public void createPartControl(Composite parent) {
        metrics = Metrics.of(parent.getDisplay());
        parent.setBackground(Theme.color(ColorToken.BACKGROUND));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        var notices = getSite().getService(Notices.class);
        new Banner(parent, notices, Notice.Topic.CLINIC);
        new Banner(parent, notices, Notice.Topic.RECORD);
        createHead(parent);
        createBody(parent);
        controller = new PatientsController(this, getSite());
        table.onMenu(new PatientMenu(table, getSite(), controller)::fill);
        table.onOpen(controller::open);
        table.onSelect(controller::selected);
        table.onSort(column -> table.markSorted(column, controller.sort(PatientColumns.order(column.id()))));
        table.sorting().ifPresent(kept -> {
            controller.startIn(PatientColumns.order(kept.column().id()), kept.descending());
            table.markSorted(kept.column(), kept.descending());
        });
        archived.onChoose(controller::archived);
        parent.addDisposeListener(event -> controller.dispose());
        controller.start();
    }

    private void createHead(Composite parent) {
        var head = new Composite(parent, SWT.NONE);
        head.setBackground(parent.getBackground());
        head.setLayout(new HeadLayout(metrics));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        var title = new Label(head, SWT.NONE);
        title.setText(DateTimeFormatter.ofPattern(Messages.title_date, Locale.US).format(LocalDate.now()));
        title.setData("id", "patients.title");
        Theme.style(title, TypeStyle.PAGE, ColorToken.TEXT, ColorToken.BACKGROUND);
        count = new Label(head, SWT.NONE);
        count.setData("id", "patients.count");
        Theme.style(count, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.BACKGROUND);
        archived = new SegmentedChoice(head, Messages.archived_choice,
                List.of(Messages.archived_out, Messages.archived_all, Messages.archived_only));
        archived.setData("id", "patients.archived");
        archived.select(0);
        search = new SearchBox(head, text -> controller.search(text), () -> controller.intoTable(),
                () -> controller.openFirst());
        var add = LookOnly.button(new PrimaryButton(head, Messages.new_patient, true));
        add.setIcon(Icon.PLUS);
        add.setData("id", "patients.new");
        add.setToolTipText(Messages.new_patient_tip);
        add.addListener(SWT.Selection, event -> ScreenCommands.run(getSite(), Commands.NEW_PATIENT));
    }

    private void createBody(Composite parent) {
        var edge = new Composite(parent, SWT.NONE);
        edge.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().extendedMargins(metrics.group(), metrics.group(), 0, metrics.group())
                .applyTo(edge);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(edge);
        var frame = new Composite(edge, SWT.NONE);
        frame.setBackground(Theme.color(ColorToken.LINE));
        GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 0).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        stack = new Composite(frame, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        var columns = new PatientColumns(this::locationName, row -> controller.hides(row), LocalDate.now());
        table = new DataTable<>(stack, "caseload", Messages.table_name, 2, columns.all());
        table.control().setData("id", "patients.table");
        empty = new EmptyState(stack);
        var keys = new KeyHints(frame, List.of(new KeyHints.Hint("Enter", Messages.key_open),
                new KeyHints.Hint("F3", Messages.key_find), new KeyHints.Hint("Ctrl+N", Messages.key_new),
                new KeyHints.Hint("Ctrl+I", Messages.key_edit)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(keys);
    }

    private String locationName(LocationCode code) {
        return getSite().getService(ActiveClinic.class).care()
                .map(care -> care.library().location(code).getName()).orElse(code.getName());
    }

    /** Goes on in the table: on the selected patient, or on the first. */
    void intoTable() {
        table.control().setFocus();
        if (table.selection().isEmpty()) {
            table.choose(0);
        }
    }

    /** Puts the cursor into the table when there is one, else into the search. */
    void focusTable() {
        if (table.control().isVisible()) {
            intoTable();
        } else {
            search.focus();
        }
    }

    void showTable() {
        show(table.control());
    }

    EmptyState showEmpty() {
        show(empty.control());
        return empty;
    }

    private void show(Control control) {
        var layout = (StackLayout) stack.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }

    void showCount(String text) {
        if (!text.equals(count.getText())) {
            count.setText(text);
            count.getParent().layout();
        }
    }

    void showArchived(int index) {
        archived.select(index);
    }

    DataTable<PatientSummary> table() {
        return table;
    }

    SearchBox search() {
        return search;
    }

    @Override
    public void setFocus() {
        controller.front();
        search.field().setFocus();
    }
}
