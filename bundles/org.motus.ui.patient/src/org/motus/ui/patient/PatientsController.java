package org.motus.ui.patient;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.services.IServiceLocator;
import org.motus.care.EditedDocument;
import org.motus.care.Registration;
import org.motus.store.Clinic;
import org.motus.store.PatientOrder;
import org.motus.store.PatientQuery;
import org.motus.store.PatientQuery.Archived;
import org.motus.store.PatientSummary;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;
import org.motus.ui.Discreet;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.OnScreen;
import org.motus.ui.PaintReport;
import org.motus.ui.Step;
import org.motus.ui.WorkState;

/** Between the table and the clinic: starts searches, shows what they find, keeps the selection. UI thread only. */
final class PatientsController {

    /** What goes on in the table as soon as it shows what was typed. */
    private enum Then {
        STAY, INTO_TABLE, OPEN_FIRST
    }

    private final PatientsView view;
    private final IServiceLocator site;
    private final InsteadOfRows instead;
    private final ActiveClinic activeClinic;
    private final ActivePatient activePatient;
    private final Discreet discreet;
    private final Notices notices;
    private final SearchJob searches;
    private final SearchText texts = new SearchText(Locale.getDefault(Locale.Category.FORMAT), LocalDate.now());
    private final List<Registration> registrations;
    private String text = "";
    private TableOrder order = TableOrder.byName();
    private Archived archived = Archived.LEFT_OUT;
    private Then then = Then.STAY;
    private int generation;
    private int everybody = -1;
    private boolean settled;
    private boolean readFailed;
    private @Nullable String marked;
    private @Nullable PagedRows rows;
    private @Nullable Clinic shown;

    PatientsController(PatientsView view, IServiceLocator site) {
        this.view = view;
        this.site = site;
        instead = new InsteadOfRows(view, site);
        activeClinic = site.getService(ActiveClinic.class);
        activePatient = site.getService(ActivePatient.class);
        discreet = site.getService(Discreet.class);
        notices = site.getService(Notices.class);
        searches = new SearchJob(notices);
        var anchor = view.table().control();
        registrations = List.of(activeClinic.onChange(() -> OnScreen.later(anchor, this::clinicChanged)),
                activePatient.onChange(() -> OnScreen.later(anchor, this::patientChanged)),
                activePatient.onErase(() -> OnScreen.later(anchor, this::erased)),
                discreet.onChange(() -> OnScreen.later(anchor, this::refresh)));
    }

    void start() {
        clinicChanged();
    }

    void dispose() {
        registrations.forEach(Registration::close);
        searches.cancel();
    }

    private void clinicChanged() {
        var clinic = activeClinic.clinic();
        view.search().field().setEnabled(clinic.isPresent());
        if (clinic.isEmpty()) {
            shown = null;
            view.showCount("");
            instead.loading();
        } else if (clinic.get() != shown) {
            shown = clinic.get();
            everybody = -1;
            rows = null;
            marked = null;
            instead.loading();
            view.search().field().setText("");
            text = "";
            archived = Archived.LEFT_OUT;
            view.showArchived(archived.ordinal());
            then = Then.STAY;
            read();
        }
    }

    /** The active patient may be new here, or have changed. */
    private void patientChanged() {
        activePatient.patient().ifPresent(patient -> {
            marked = patient.id();
            var now = rows;
            if (discreet.on() || now == null
                    || now.row(Math.max(0, now.indexOf(patient.id()))).filter(patient::equals).isEmpty()) {
                refresh();
            }
        });
    }

    /** Nothing of who was erased is shown any more, and the clinic has one patient less. */
    private void erased() {
        marked = null;
        everybody = -1;
        refresh();
    }

    /** Undo acts on the open record here, never on a form that is out of sight. */
    void front() {
        site.getService(WorkState.class).edit(site.getService(ActiveRecord.class).document()
                .<@Nullable EditedDocument>map(document -> document).orElse(null));
    }

    /** @return true when nothing about this patient may be shown now */
    boolean hides(PatientSummary row) {
        return discreet.on() && activePatient.patient().filter(active -> active.id().equals(row.id())).isEmpty();
    }

    void selected(PatientSummary row) {
        marked = row.id();
    }

    void open(PatientSummary row) {
        activePatient.select(row);
        OnScreen.later(view.table().control(), () -> ScreenCommands.step(site, Step.OVERVIEW));
    }

    void edit(PatientSummary row) {
        activePatient.select(row);
        // Commands on a patient are enabled a moment after one is active.
        OnScreen.later(view.table().control(), () -> ScreenCommands.run(site, Commands.EDIT_PATIENT));
    }

    /** Goes on in the table once it shows what these words find: never on a row of an older search. */
    void intoTable() {
        proceed(Then.INTO_TABLE);
    }

    /** Opens the first patient found. */
    void openFirst() {
        if (!text.isBlank()) {
            proceed(Then.OPEN_FIRST);
        }
    }

    private void proceed(Then next) {
        then = next;
        if (settled) {
            proceed();
        }
    }

    private void proceed() {
        var next = then;
        var now = rows;
        then = Then.STAY;
        if (next != Then.STAY && now != null && now.size() > 0) {
            view.intoTable();
            if (next == Then.OPEN_FIRST) {
                view.table().choose(0);
                view.table().selection().ifPresent(this::open);
            }
        }
    }

    void search(String typed) {
        if (!typed.strip().equals(text)) {
            text = typed.strip();
            then = Then.STAY;
            read();
        }
    }

    void archived(int index) {
        archived = Archived.values()[index];
        everybody = -1;
        read();
    }

    /** Begins in the order the clinician had last. */
    void startIn(PatientOrder by, boolean descending) {
        order = new TableOrder(by, descending);
    }

    /** @return true when the rows go down now */
    boolean sort(PatientOrder by) {
        order = order.clicked(by);
        read();
        return order.descending();
    }

    /** Reads again what is shown. */
    void refresh() {
        read();
    }

    private PatientQuery query() {
        return PatientQuery.of(texts.words(text)).finding(archived).inOrder(order.by(), order.descending());
    }

    private void read() {
        var clinic = shown;
        if (clinic == null) {
            return;
        }
        generation++;
        settled = false;
        view.search().invite(CaseloadWords.invitation(discreet.on(), everybody));
        if (discreet.on() && SearchText.names(text)) {
            rows = null;
            view.showCount("");
            instead.hidden();
            return;
        }
        var mine = generation;
        var anchor = view.table().control();
        searches.want(clinic, new PatientSearch(query(), pagesNeeded()),
                found -> OnScreen.later(anchor, () -> found(mine, clinic, found)),
                () -> OnScreen.later(anchor, () -> failed(mine)));
    }

    private Set<Integer> pagesNeeded() {
        var pages = new HashSet<>(Set.of(0));
        var now = rows;
        var index = now == null || marked == null ? -1 : now.indexOf(marked);
        if (index > 0) {
            pages.add(index / PagedRows.PAGE);
        }
        return pages;
    }

    private void found(int mine, Clinic clinic, PatientSearch.Found found) {
        if (mine != generation) {
            return;
        }
        // Only the message about its own reading goes: one about opening another clinic stays until it is read.
        if (readFailed) {
            readFailed = false;
            notices.clear(Notice.Topic.CLINIC);
        }
        everybody = found.everybody() ? found.count() : everybody;
        view.search().invite(CaseloadWords.invitation(discreet.on(), everybody));
        var next = new PagedRows(found.count(), found.pages(), page -> readPage(mine, clinic, page));
        rows = next;
        view.showCount(CaseloadWords.count(found, everybody, archived));
        settled = true;
        // What the rows answer, for scenes and measurements.
        view.table().control().setData("words", text);
        if (found.count() == 0) {
            then = Then.STAY;
            instead.nobody(text, found.everybody(), archived);
            return;
        }
        view.showTable();
        view.table().show(next, Optional.ofNullable(marked).map(next::indexOf).orElse(-1));
        proceed();
        PaintReport.afterNextPaint(view.table().control());
    }

    private void readPage(int mine, Clinic clinic, int page) {
        var anchor = view.table().control();
        new PageJob(notices, clinic, new PatientSearch(query(), Set.of()), page,
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
        readFailed = true;
        if (mine == generation) {
            then = Then.STAY;
            instead.failed(this::read);
        }
    }
}
