package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.motus.model.clinic.Patient;
import org.motus.store.ClinicException;
import org.motus.store.PatientFacts;
import org.motus.store.PatientQuery;
import org.motus.store.PatientSummary;

/**
 * Finds patients in memory where no other program can write into the database, and in the database everywhere else and
 * until the rows are read. The first search begins to read them in the background.
 */
final class PatientFinder {

    private enum State {
        IDLE, READING, READY, OFF
    }

    /** The first list of patients is painted before every row is read: a computer of a clinic has few cores. */
    private static final long HEAD_START_MILLIS = 1000;

    private final Transactions transactions;
    private final Dialect dialect;
    private final List<Consumer<PatientIndex>> missed = new ArrayList<>();
    private State state;
    private Optional<PatientIndex> index = Optional.empty();
    private volatile boolean closed;

    PatientFinder(Transactions transactions, Dialect dialect) {
        this.transactions = transactions;
        this.dialect = dialect;
        this.state = dialect.shared() ? State.OFF : State.IDLE;
    }

    List<PatientSummary> find(PatientQuery query) throws ClinicException {
        var ready = ready();
        if (ready.isPresent()) {
            return ready.get().find(query);
        }
        var found = transactions.run(new PatientSearch(query, dialect)::find);
        readInBackground();
        return found;
    }

    int count(PatientQuery query) throws ClinicException {
        var ready = ready();
        return ready.isPresent()
                ? ready.get().count(query)
                : transactions.run(new PatientSearch(query, dialect)::count);
    }

    private synchronized Optional<PatientIndex> ready() throws ClinicException {
        if (closed) {
            throw Transactions.closed();
        }
        return index;
    }

    /** Says that a record was saved. */
    void saved(Patient patient, PatientFacts facts) {
        var row = new PatientSummary(patient.getId(), patient.getNumber(), patient.getGivenName(),
                patient.getFamilyName(), patient.getBirthDate(), patient.getSex(), facts.location(),
                facts.lastVisit(), facts.lastPain(), 0, patient.isArchived());
        tell(held -> held.put(row, patient.getVersion()));
    }

    /** Says that a program was saved. */
    void revised(String patientId, int revision) {
        tell(held -> held.revised(patientId, revision));
    }

    /** Says that a patient was erased. */
    void erased(String patientId) {
        tell(held -> held.remove(patientId));
    }

    private synchronized void tell(Consumer<PatientIndex> news) {
        index.ifPresent(news);
        if (state == State.READING) {
            missed.add(news);
        }
    }

    private void readInBackground() {
        if (begin()) {
            CompletableFuture.delayedExecutor(HEAD_START_MILLIS, TimeUnit.MILLISECONDS,
                    Thread.ofPlatform().daemon().name("Motus patient index")::start).execute(this::read);
        }
    }

    /** Reads the rows now unless that has begun before. */
    void readNow() {
        if (begin()) {
            read();
        }
    }

    private synchronized boolean begin() {
        if (state != State.IDLE || closed) {
            return false;
        }
        state = State.READING;
        return true;
    }

    private void read() {
        Optional<PatientIndex> made = Optional.empty();
        try {
            made = transactions.run(this::rows).map(PatientIndex::new);
        } catch (ClinicException e) {
            // Searches go on in the database, and say what is wrong with it.
            made = Optional.empty();
        } finally {
            end(made);
        }
    }

    private synchronized void end(Optional<PatientIndex> made) {
        made.ifPresent(held -> missed.forEach(news -> news.accept(held)));
        missed.clear();
        index = made;
        state = made.isPresent() ? State.READY : State.OFF;
    }

    /** @return every row, or nothing when the clinic is closed meanwhile */
    private Optional<List<IndexedRow>> rows(Connection connection) throws SQLException {
        var found = new ArrayList<IndexedRow>();
        var shared = new HashMap<Object, Object>();
        try (var select = connection.prepareStatement(PatientRows.SELECT); var rows = select.executeQuery()) {
            while (rows.next()) {
                if (closed) {
                    return Optional.empty();
                }
                found.add(new IndexedRow(lean(SortedPatient.of(PatientRows.read(rows)), shared),
                        PatientRows.version(rows)));
            }
        }
        return Optional.of(found);
    }

    /** The same name or day is kept once for all who share it. */
    private static SortedPatient lean(SortedPatient patient, Map<Object, Object> shared) {
        var row = patient.row();
        return new SortedPatient(new PatientSummary(row.id(), row.number(), once(row.givenName(), shared),
                once(row.familyName(), shared), once(row.birthDate(), shared), row.sex(), row.location(),
                once(row.lastVisit(), shared), once(row.lastPain(), shared), row.revision(), row.archived()),
                once(patient.familyKey(), shared), once(patient.givenKey(), shared));
    }

    @SuppressWarnings("unchecked")
    private static <T> T once(T value, Map<Object, Object> shared) {
        return value == null ? value : (T) shared.computeIfAbsent(value, same -> same);
    }

    /** Ends reading; nothing is found any more. */
    void close() {
        closed = true;
    }
}
