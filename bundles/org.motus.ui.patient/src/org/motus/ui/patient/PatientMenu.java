package org.motus.ui.patient;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.services.IServiceLocator;
import org.motus.store.PatientSummary;
import org.motus.ui.DataTable;
import org.motus.ui.LookOnly;

/** What can be done with the selected patient: open, edit, archive or bring back. */
@NonNullByDefault({})
record PatientMenu(DataTable<PatientSummary> table, IServiceLocator site, PatientsController controller) {

    void fill(IMenuManager menu) {
        table.selection().ifPresent(row -> {
            menu.add(action(Messages.menu_open, row, controller::open));
            menu.add(action(Messages.menu_edit, row, controller::edit));
            menu.add(new Separator());
            var archive = action(row.archived() ? Messages.menu_bring_back : Messages.menu_archive, row,
                    patient -> Archiving.of(site).turn(patient, controller::refresh));
            archive.setEnabled(!LookOnly.now());
            menu.add(archive);
        });
    }

    private static Action action(String text, PatientSummary row, Consumer<PatientSummary> deed) {
        return new Action(text) {
            @Override
            public void run() {
                deed.accept(row);
            }
        };
    }
}
