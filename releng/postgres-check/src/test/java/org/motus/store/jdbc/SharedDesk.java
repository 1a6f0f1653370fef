package org.motus.store.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Patient;
import org.motus.model.library.LocationCode;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicFolders;
import org.motus.store.Role;
import org.motus.testkit.InventedPrograms;

/** One desk: loads patients of a pool, changes them, saves them, and notes what was acknowledged. */
final class SharedDesk implements TimedWork, AutoCloseable {

    /** So many records are saved for each program. */
    private static final int RECORDS_PER_PROGRAM = 4;
    /** A record keeps this many. */
    static final int GOALS = 5;

    private final Clinic clinic;
    private final int number;
    private final List<String> ids;
    private final Random random;
    private final Map<String, SortedMap<Integer, String>> goals = new HashMap<>();
    private final Map<String, String> programs = new HashMap<>();
    private final List<Double> saveTimes = new ArrayList<>();
    private int written;
    private long operations;
    private long conflicts;

    private SharedDesk(Clinic clinic, int number, List<String> ids) {
        this.clinic = clinic;
        this.number = number;
        this.ids = ids;
        this.random = new Random(number);
    }

    /** Makes the clinic on the server and the folder's clinic file, and leaves it open for its administrator. */
    static Clinic found(PostgresClinics server, Path folder) throws ClinicException {
        var made = server.createForAda(file(folder), server.address(), InventedClinic.ADAS);
        made.recoveryKey().close();
        return made.clinic();
    }

    private static Path file(Path folder) {
        return folder.resolve("practice" + ClinicFolders.FILE_ENDING);
    }

    /** Opens the clinic at another desk, as a user that the administrator makes. */
    static SharedDesk open(PostgresClinics server, Clinic clinic, int number, List<String> ids) throws Exception {
        var name = "Desk " + number;
        var password = "the password of " + number;
        clinic.users().add(name, Role.CLINICIAN, InventedClinic.secret(password));
        var folder = Files.createDirectory(clinic.folder().resolveSibling("desk-" + number));
        var own = Files.copy(clinic.folder(), file(folder));
        return new SharedDesk(server.open(own, name, password), number, ids);
    }

    @Override
    public void once() throws Exception {
        var id = ids.get(random.nextInt(ids.size()));
        if (random.nextInt(RECORDS_PER_PROGRAM + 1) == 0) {
            program(id);
        } else {
            goal(id);
        }
    }

    /** Adds a goal. Whoever comes second loads what the first one saved and adds the goal to that. */
    private void goal(String id) throws ClinicException {
        var text = "goal " + number + "-" + ++written;
        while (true) {
            var changed = clinic.loadPatient(id);
            operations++;
            add(changed, text);
            try {
                var start = System.nanoTime();
                var version = clinic.savePatient(changed).getVersion();
                acknowledged(start);
                goals.computeIfAbsent(id, any -> new TreeMap<>()).put(version, text);
                return;
            } catch (ClinicException e) {
                requireConflict(e);
            }
        }
    }

    /** The oldest goal gives way, so that the last record is as long as the first one. */
    private static void add(Patient patient, String text) {
        var goal = ClinicFactory.eINSTANCE.createGoal();
        goal.setText(text);
        goal.setSetOn(LocalDate.of(2026, 11, 20));
        var kept = patient.getEpisodes().getFirst().getGoals();
        kept.add(goal);
        if (kept.size() > GOALS) {
            kept.removeFirst();
        }
    }

    private void acknowledged(long start) {
        saveTimes.add((System.nanoTime() - start) / 1e6);
        operations++;
    }

    private void program(String id) throws ClinicException {
        var program = InventedPrograms.program(LocationCode.A, 5);
        var revision = UUID.randomUUID().toString();
        while (true) {
            var newest = clinic.latestRevision(id).map(found -> found.info().number()).orElse(0);
            operations++;
            try {
                var start = System.nanoTime();
                clinic.saveRevision(id, program, "Desk", newest, revision);
                acknowledged(start);
                programs.put(revision, id);
                return;
            } catch (ClinicException e) {
                requireConflict(e);
            }
        }
    }

    private void requireConflict(ClinicException problem) throws ClinicException {
        if (problem.reason() != Reason.CONFLICT) {
            throw problem;
        }
        conflicts++;
    }

    /** What was saved so far counts no longer, but must not be lost either. */
    void forgetTimes() {
        saveTimes.clear();
        operations = 0;
        conflicts = 0;
    }

    /** @return acknowledged saves of records and programs */
    long saves() {
        return saveTimes.size();
    }

    /** @return calls that were answered */
    long operations() {
        return operations;
    }

    long conflicts() {
        return conflicts;
    }

    /** @return of each acknowledged save, in milliseconds */
    List<Double> saveTimes() {
        return saveTimes;
    }

    /** @return goal of each acknowledged save of a record, by patient and the version that it got */
    Map<String, SortedMap<Integer, String>> goals() {
        return goals;
    }

    /** @return patient of each acknowledged program, by its id */
    Map<String, String> programs() {
        return programs;
    }

    @Override
    public void close() throws ClinicException {
        clinic.close();
    }
}
