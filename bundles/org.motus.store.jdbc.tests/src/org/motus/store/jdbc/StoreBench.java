package org.motus.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.motus.model.library.LocationCode;
import org.motus.store.ClinicProfile;
import org.motus.store.PatientOrder;
import org.motus.store.PatientQuery;
import org.motus.store.RevisionDocument;
import org.motus.testkit.InventedPrograms;
import org.motus.testkit.PatientBuilder;

/**
 * Measures what a save costs against one bare insert of the same bytes, and how long a search takes. Run by hand: first
 * argument a folder that does not exist, second the number of patients.
 */
public final class StoreBench {

    private static final List<String> GIVEN = List.of("Anna", "Bj\u00F6rn", "Chlo\u00E9", "Dmitri", "Elif", "Fatima",
            "G\u00E1bor", "H\u00E9l\u00E8ne", "Ivan", "J\u00FCrgen", "\u0141ukasz", "Maria", "No\u00EBl", "Olga",
            "Petra");
    private static final List<String> FAMILY = List.of("M\u00FCller", "Smith", "Jones", "Garc\u00EDa", "Kowalski",
            "O'Brien", "Nov\u00E1kov\u00E1", "Schmidt", "Andersen", "Rossi", "Dubois", "Ivanov", "Nguyen", "Tanaka");

    private StoreBench() {
    }

    public static void main(String[] arguments) throws Exception {
        var path = Path.of(arguments[0]);
        new JdbcClinicFolders().create(path, new ClinicProfile("Bench", "", "", "112", true)).close();
        var folder = ClinicFolder.of(path);
        var database = boot(folder);
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            fill(connection, Integer.parseInt(arguments[1]));
        } finally {
            database.shutDown();
        }
        saves(path);
        searches(path);
    }

    private static DerbyDatabase boot(ClinicFolder folder) throws Exception {
        try (var key = new KeyFiles(folder, folder.requireClinic()).plain().orElseThrow()) {
            return DerbyDatabase.boot(folder.database(), key);
        }
    }

    private static void fill(Connection connection, int patients) throws Exception {
        var random = new Random(1);
        for (var i = 0; i < patients; i++) {
            var patient = PatientBuilder.patient().id("p-" + i).number("K-" + i)
                    .named(GIVEN.get(random.nextInt(GIVEN.size())), FAMILY.get(random.nextInt(FAMILY.size()))
                            + Integer.toString(random.nextInt(3000), 36))
                    .born(LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000)).toString()).build();
            patient.setArchived(random.nextInt(20) == 0);
            PatientTable.insert(connection, patient);
            PatientLists.save(connection, patient);
            if (i % 1000 == 0) {
                connection.commit();
            }
        }
        connection.commit();
    }

    private static void saves(Path path) throws Exception {
        var program = InventedPrograms.program(LocationCode.C, 40);
        var document = RevisionDocument.of(program).text();
        var folder = ClinicFolder.of(path);
        var save = new ArrayList<Long>();
        var bare = new ArrayList<Long>();
        try (var clinic = new JdbcClinicFolders().open(path); var connection = new DerbyProbe(folder).connect()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("create table bare (id integer primary key, document clob)");
            connection.commit();
            try (var insert = connection.prepareStatement("insert into bare (id, document) values (?, ?)")) {
                for (var i = 0; i < 300; i++) {
                    var start = System.nanoTime();
                    clinic.saveRevision("p-0", program, "A. Clinician");
                    var middle = System.nanoTime();
                    insert.setInt(1, i);
                    insert.setString(2, document);
                    insert.executeUpdate();
                    connection.commit();
                    save.add(middle - start);
                    bare.add(System.nanoTime() - middle);
                }
            }
        }
        var a = median(save);
        var b = median(bare);
        System.out.printf(Locale.ROOT, "save of %d bytes: %.2f ms, bare insert %.2f ms, ratio %.2f%n",
                document.length(), a, b, a / b);
    }

    private static void searches(Path path) throws Exception {
        try (var clinic = (JdbcClinic) new JdbcClinicFolders().open(path)) {
            var before = used();
            var start = System.nanoTime();
            clinic.readRows();
            System.out.printf(Locale.ROOT, "in memory: read in %.0f ms, %.1f MB%n", (System.nanoTime() - start) / 1e6,
                    (used() - before) / 1e6);
            searches(clinic, 41);
            orders(clinic);
        }
    }

    private static long used() {
        for (var i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void searches(JdbcClinic clinic, int rounds) throws Exception {
        for (var text : List.of("", "a", "anna", "mull", "anna mull", "k-777", "1980-01-0", "zz", "m s")) {
            var find = new ArrayList<Long>();
            var count = new ArrayList<Long>();
            var rows = 0;
            var all = 0;
            for (var i = 0; i < rounds; i++) {
                var start = System.nanoTime();
                rows = clinic.findPatients(new PatientQuery(text, false, 0, 200)).size();
                var middle = System.nanoTime();
                all = clinic.countPatients(PatientQuery.of(text));
                find.add(middle - start);
                count.add(System.nanoTime() - middle);
            }
            System.out.printf(Locale.ROOT, "%-10s %d of %d rows: first %.1f ms, median %.2f ms, count %.2f ms%n",
                    text, rows, all, find.get(0) / 1e6, median(find), median(count));
        }
    }

    private static void orders(JdbcClinic clinic) throws Exception {
        for (var order : PatientOrder.values()) {
            var times = new ArrayList<Long>();
            for (var i = 0; i < 7; i++) {
                var start = System.nanoTime();
                clinic.findPatients(PatientQuery.of("").inOrder(order, true).page(0, 200));
                times.add(System.nanoTime() - start);
            }
            System.out.printf(Locale.ROOT, "by %s: first %.1f ms, median %.2f ms%n", order, times.get(0) / 1e6,
                    median(times));
        }
        var change = clinic.loadPatient("p-1");
        change.setFamilyName("Changed");
        var start = System.nanoTime();
        clinic.savePatient(change);
        System.out.printf(Locale.ROOT, "a save with a new name: %.1f ms%n", (System.nanoTime() - start) / 1e6);
    }

    private static double median(List<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
