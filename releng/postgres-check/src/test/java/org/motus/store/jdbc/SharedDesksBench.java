package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.model.clinic.Goal;
import org.motus.model.clinic.Patient;
import org.motus.model.library.LocationCode;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.RevisionInfo;
import org.motus.testkit.PatientBuilder;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * Twenty desks of one practice edit for a minute on one PostgreSQL server. It is no test and runs only when asked for by
 * name: releng/bench.sh does, and prints the lines of the file that MOTUS_BENCH_OUT names.
 */
class SharedDesksBench {

    private static final int DESKS = Integer.getInteger("motus.bench.desks", 20);
    private static final int PATIENTS = 40;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("motus.bench.seconds", 60));

    private final Path folder;

    SharedDesksBench(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void twentyDesksEditForAMinute() throws Exception {
        try (var server = PostgresClinics.start(durable()); var clinic = SharedDesk.found(server, folder)) {
            var ids = patients(clinic);
            var desks = new ArrayList<SharedDesk>();
            for (var desk = 0; desk < DESKS; desk++) {
                desks.add(SharedDesk.open(server, clinic, desk, ids));
            }
            run(TIME.dividedBy(20), desks);
            desks.forEach(SharedDesk::forgetTimes);
            var seconds = run(TIME, desks);
            var bare = bare(server);
            print(desks, seconds, bare);
            for (var desk : desks) {
                desk.close();
            }
            nothingLost(clinic, desks);
        }
    }

    /** The tests' server is set not to wait for the disk; this one is as it comes. */
    private static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    private static List<String> patients(Clinic clinic) throws ClinicException {
        var ids = IntStream.range(0, PATIENTS).mapToObj(number -> "p-" + number).toList();
        for (var id : ids) {
            clinic.savePatient(PatientBuilder.patient().id(id).named("Nora", "Invented " + id)
                    .episode(LocationCode.A, "2020-01-01").site("lower back", 4, 7)
                    .visit("2026-01-05", 6).visit("2026-02-01", 4).build());
        }
        return ids;
    }

    /** @return how many seconds it took, until the last one had finished what it was at */
    private static double run(Duration time, List<? extends TimedWork> workers) throws Exception {
        var start = System.nanoTime();
        var end = start + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(workers.size())) {
            var runs = workers.stream().<Callable<Boolean>>map(worker -> () -> {
                while (System.nanoTime() < end) {
                    worker.once();
                }
                return true;
            }).toList();
            for (var done : threads.invokeAll(runs)) {
                done.get();
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** The plain way: as many connections, each with one prepared insert of about the same bytes and a commit. */
    private static double bare(PostgresClinics server) throws Exception {
        var address = server.address();
        try (var connection = server.connect(address)) {
            new ServerSchema(address).make(connection);
        }
        var inserts = new ArrayList<BareInsert>();
        for (var number = 0; number < DESKS; number++) {
            inserts.add(new BareInsert(server.connect(address), number == 0));
        }
        run(TIME.dividedBy(20), inserts);
        inserts.forEach(BareInsert::forget);
        var seconds = run(TIME, inserts);
        for (var insert : inserts) {
            insert.close();
        }
        return inserts.stream().mapToLong(BareInsert::rows).sum() / seconds;
    }

    private static void print(List<SharedDesk> desks, double seconds, double bare) throws Exception {
        var saves = desks.stream().mapToLong(SharedDesk::saves).sum();
        var operations = desks.stream().mapToLong(SharedDesk::operations).sum();
        var conflicts = desks.stream().mapToLong(SharedDesk::conflicts).sum();
        var times = desks.stream().flatMap(desk -> desk.saveTimes().stream()).sorted().toList();
        var what = "PostgreSQL, " + DESKS + " clients editing for " + TIME.toSeconds() + " s, ";
        var lines = List.of(
                row(what + "saves per second", saves / seconds, bare),
                String.format(Locale.ROOT, "%soperations per second (loads, saves, programs) | %.0f | |", what,
                        operations / seconds),
                String.format(Locale.ROOT, "%sconflicts offered and merged, of %d saves | %d | |", what, saves,
                        conflicts),
                String.format(Locale.ROOT, "%sa save, median and 99th percentile | %.1f ms, %.1f ms | |", what,
                        times.get(times.size() / 2), times.get(times.size() * 99 / 100)));
        var out = System.getenv("MOTUS_BENCH_OUT");
        if (out == null) {
            lines.forEach(System.out::println);
        } else {
            Files.write(Path.of(out), lines, StandardCharsets.UTF_8);
        }
    }

    /** As of times, the ratio says how much longer a save takes than a bare commit. */
    private static String row(String what, double value, double baseline) {
        return String.format(Locale.ROOT, "%s | %.0f | %.0f | %.2f", what, value, baseline, baseline / value);
    }

    private static void nothingLost(Clinic clinic, List<SharedDesk> desks) throws ClinicException {
        var saves = 0L;
        for (var number = 0; number < PATIENTS; number++) {
            var id = "p-" + number;
            var goals = new TreeMap<Integer, String>();
            var programs = new TreeSet<String>();
            for (var desk : desks) {
                for (var saved : desk.goals().getOrDefault(id, new TreeMap<>()).entrySet()) {
                    assertNull(goals.put(saved.getKey(), saved.getValue()), "no version is given twice");
                }
                desk.programs().entrySet().stream().filter(saved -> saved.getValue().equals(id))
                        .forEach(saved -> programs.add(saved.getKey()));
            }
            record(clinic.loadPatient(id), goals);
            assertEquals(programs, clinic.revisions(id).stream().map(RevisionInfo::id)
                    .collect(Collectors.toCollection(TreeSet::new)), "every acknowledged program is there");
            saves += goals.size() + programs.size();
        }
        var rows = clinic.audit().find(AuditQuery.all(Integer.MAX_VALUE)).stream()
                .filter(entry -> entry.act() == Act.CHANGE || entry.act() == Act.REVISION).count();
        assertEquals(saves, rows, "each of them is in the audit once");
        var found = clinic.verify();
        assertTrue(found.clean(), () -> "verify finds " + found.problems());
    }

    /** Each save follows the one before, so none went over another; the newest goals are those of the newest saves. */
    private static void record(Patient patient, SortedMap<Integer, String> goals) {
        assertEquals(IntStream.rangeClosed(2, patient.getVersion()).boxed().toList(), List.copyOf(goals.keySet()),
                "every acknowledged save is one version");
        var expected = List.copyOf(goals.values());
        assertEquals(expected.subList(Math.max(0, expected.size() - SharedDesk.GOALS), expected.size()),
                patient.getEpisodes().getFirst().getGoals().stream().map(Goal::getText).toList());
    }
}
