package org.motus.ui.patient;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.services.IServiceLocator;
import org.motus.store.PatientSummary;
import org.motus.ui.DataTable;

/** What can be done with the patient under the mouse: open, edit, archive or bring back. */
@NonNullByDefault({})
final class PatientMenu {

    private final DataTable<PatientSummary> table;
    private final MenuItem archive;

    PatientMenu(DataTable<PatientSummary> table, IServiceLocator site, PatientsController controller) {
        this.table = table;
        var menu = new Menu(table.control());
        item(menu, Messages.menu_open, controller::open);
        item(menu, Messages.menu_edit, controller::edit);
        new MenuItem(menu, SWT.SEPARATOR);
        archive = item(menu, Messages.menu_archive, row -> Archiving.of(site).turn(row, controller::refresh));
        menu.addListener(SWT.Show, event -> prepare(menu));
        table.control().setMenu(menu);
    }

    private MenuItem item(Menu menu, String text, Consumer<PatientSummary> action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> table.selection().ifPresent(action));
        return item;
    }

    private void prepare(Menu menu) {
        var row = table.selection();
        for (var item : menu.getItems()) {
            item.setEnabled(row.isPresent());
        }
        archive.setText(row.filter(PatientSummary::archived).isPresent() ? Messages.menu_bring_back
                : Messages.menu_archive);
    }
}
