package org.motus.ui.patient;

import java.time.LocalDate;

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
import org.motus.ui.ActivePatient;
import org.motus.ui.Banner;
import org.motus.ui.ColorToken;
import org.motus.ui.DataTable;
import org.motus.ui.Metrics;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Table of the clinic's patients with search as you type. Selecting a row makes that patient the active one. */
@NonNullByDefault({})
public final class PatientsView extends ViewPart {

    private SearchBox search;
    private DataTable<PatientSummary> table;
    private PatientsController controller;
    private Composite stack;
    private EmptyState empty;
    private Label count;

    @Override
    public void createPartControl(Composite parent) {
        var metrics = Metrics.of(parent.getDisplay());
        parent.setBackground(Theme.color(ColorToken.BACKGROUND));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        var notices = getSite().getService(Notices.class);
        new Banner(parent, notices, Notice.Topic.CLINIC);
        createHead(parent, metrics);
        createBody(parent, metrics);
        controller = new PatientsController(this, getSite().getService(ActiveClinic.class),
                getSite().getService(ActivePatient.class), notices);
        table.onSelect(controller::selected);
        table.onSort(controller::sort);
        parent.addDisposeListener(event -> controller.dispose());
        controller.start();
    }

    private void createHead(Composite parent, Metrics metrics) {
        var head = new Composite(parent, SWT.NONE);
        head.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(3)
                .extendedMargins(metrics.group(), metrics.tight(), metrics.gap(), metrics.gap())
                .spacing(metrics.gap(), 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        var title = new Label(head, SWT.NONE);
        title.setText(Messages.title);
        Theme.style(title, TypeStyle.PAGE, ColorToken.TEXT, ColorToken.BACKGROUND);
        GridDataFactory.swtDefaults().applyTo(title);
        count = new Label(head, SWT.NONE);
        count.setData("id", "patients.count");
        Theme.style(count, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.BACKGROUND);
        GridDataFactory.swtDefaults().applyTo(count);
        search = new SearchBox(head, text -> controller.search(text), text -> controller.chooseFirst(text));
        GridDataFactory.swtDefaults().grab(true, false).align(SWT.END, SWT.CENTER).hint(metrics.px(220), SWT.DEFAULT)
                .minSize(metrics.px(80), SWT.DEFAULT).applyTo(search.control());
    }

    private void createBody(Composite parent, Metrics metrics) {
        var edge = new Composite(parent, SWT.NONE);
        edge.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().extendedMargins(metrics.group(), metrics.tight(), 0, metrics.group())
                .applyTo(edge);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(edge);
        var frame = new Composite(edge, SWT.NONE);
        frame.setBackground(Theme.color(ColorToken.LINE));
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        stack = new Composite(frame, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        table = new DataTable<>(stack, "patients", Messages.table_name, metrics.narrow(parent.getDisplay()) ? 3 : 2,
                new PatientColumns(this::locationName, LocalDate.now()).all());
        table.control().setData("id", "patients.table");
        empty = new EmptyState(stack);
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
        count.setText(text);
        count.getParent().layout();
    }

    DataTable<PatientSummary> table() {
        return table;
    }

    SearchBox search() {
        return search;
    }

    @Override
    public void setFocus() {
        search.control().setFocus();
    }
}
