package org.motus.ui.patient;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.motus.care.Registration;
import org.motus.store.Clinic;
import org.motus.store.PatientSummary;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.DataColumn;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.OnScreen;
import org.motus.ui.PaintReport;

/** Between the table and the clinic: starts searches, shows what they find, keeps the selection. UI thread only. */
final class PatientsController {

    private final PatientsView view;
    private final ActiveClinic activeClinic;
    private final ActivePatient activePatient;
    private final Notices notices;
    private final Registration clinicChanges;
    private final Registration patientChanges;
    private String text = "";
    private PatientOrder order = PatientOrder.byName();
    private int generation;
    private int everybody = -1;
    private boolean settled;
    private boolean firstWanted;
    private @Nullable PagedRows rows;
    private @Nullable Clinic shown;
    private @Nullable SearchJob running;

    PatientsController(PatientsView view, ActiveClinic activeClinic, ActivePatient activePatient, Notices notices) {
        this.view = view;
        this.activeClinic = activeClinic;
        this.activePatient = activePatient;
        this.notices = notices;
        var anchor = view.table().control();
        clinicChanges = activeClinic.onChange(() -> OnScreen.later(anchor, this::clinicChanged));
        patientChanges = activePatient.onChange(() -> OnScreen.later(anchor, this::patientChanged));
    }

    void start() {
        clinicChanged();
    }

    void dispose() {
        clinicChanges.close();
        patientChanges.close();
        Optional.ofNullable(running).ifPresent(SearchJob::cancel);
    }

    private void clinicChanged() {
        var clinic = activeClinic.clinic();
        view.search().control().setEnabled(clinic.isPresent());
        if (clinic.isEmpty()) {
            shown = null;
            view.showCount("");
            view.showEmpty().say(Messages.loading, "");
        } else if (clinic.get() != shown) {
            shown = clinic.get();
            everybody = -1;
            rows = null;
            view.showEmpty().say(Messages.loading, "");
            view.search().control().setText("");
            text = "";
            firstWanted = false;
            read();
        }
    }

    private void patientChanged() {
        var patient = activePatient.patient();
        var now = rows;
        if (patient.isPresent() && now != null && shown != null) {
            var index = now.indexOf(patient.get().id());
            if (index >= 0 && !now.row(index).equals(patient)) {
                read();
            }
        }
    }

    void selected(PatientSummary row) {
        activePatient.select(row);
    }

    /** Goes to the first patient found, once the table shows what these words find: never to one of an older search. */
    void chooseFirst(String words) {
        search(words);
        if (settled) {
            view.intoTable();
        } else {
            firstWanted = true;
        }
    }

    void search(String words) {
        if (!words.strip().equals(text)) {
            text = words.strip();
            firstWanted = false;
            read();
        }
    }

    void sort(DataColumn<PatientSummary> column) {
        column.sorter().ifPresent(by -> {
            order = order.clicked(column.id(), by);
            view.table().markSorted(column, order.descending());
            read();
        });
    }

    private void read() {
        var clinic = shown;
        if (clinic == null) {
            return;
        }
        generation++;
        settled = false;
        Optional.ofNullable(running).ifPresent(SearchJob::cancel);
        var mine = generation;
        var anchor = view.table().control();
        var job = new SearchJob(notices, clinic, new PatientSearch(text, order, pagesNeeded()),
                found -> OnScreen.later(anchor, () -> found(mine, clinic, found)),
                () -> OnScreen.later(anchor, () -> failed(mine)));
        running = job;
        job.schedule();
    }

    private Set<Integer> pagesNeeded() {
        var pages = new HashSet<Integer>();
        pages.add(0);
        var selected = view.table().control().getSelectionIndex();
        if (selected > 0) {
            pages.add(selected / PagedRows.PAGE);
        }
        return pages;
    }

    private void found(int mine, Clinic clinic, PatientSearch.Found found) {
        if (mine != generation) {
            return;
        }
        notices.clear(Notice.Topic.CLINIC);
        everybody = found.everybody() ? found.count() : everybody;
        var next = new PagedRows(found.count(), found.pages(), page -> readPage(mine, clinic, page));
        rows = next;
        showCount(found);
        settled = found.count() > 0;
        if (!settled) {
            firstWanted = false;
            showNobody(found);
            return;
        }
        view.showTable();
        view.table().show(next, activePatient.patient().map(row -> next.indexOf(row.id())).orElse(-1));
        if (firstWanted) {
            firstWanted = false;
            view.intoTable();
        }
        PaintReport.afterNextPaint(view.table().control());
    }

    private void showCount(PatientSearch.Found found) {
        if (!found.everybody() && everybody >= 0) {
            view.showCount(NLS.bind(Messages.count_found, found.count(), everybody));
        } else {
            view.showCount(found.count() == 1 ? Messages.count_one : NLS.bind(Messages.count_many, found.count()));
        }
    }

    private void showNobody(PatientSearch.Found found) {
        if (found.everybody()) {
            view.showEmpty().say(Messages.empty_clinic, Messages.empty_clinic_advice);
        } else {
            view.showEmpty().say(NLS.bind(Messages.no_match, found.text()), Messages.no_match_advice,
                    Messages.no_match_clear, () -> view.search().clear());
        }
    }

    private void readPage(int mine, Clinic clinic, int page) {
        var anchor = view.table().control();
        new PageJob(notices, clinic, new PatientSearch(text, order, Set.of()), page,
                found -> OnScreen.later(anchor, () -> pageArrived(mine, page, found))).schedule();
    }

    private void pageArrived(int mine, int page, List<PatientSummary> found) {
        var now = rows;
        if (mine == generation && now != null) {
            now.arrived(page, found);
            view.table().arrived(page * PagedRows.PAGE, page * PagedRows.PAGE + found.size() - 1);
        }
    }

    private void failed(int mine) {
        if (mine == generation) {
            firstWanted = false;
            view.showEmpty().say(Messages.failed, Messages.failed_advice, Messages.failed_again, this::read);
        }
    }
}
