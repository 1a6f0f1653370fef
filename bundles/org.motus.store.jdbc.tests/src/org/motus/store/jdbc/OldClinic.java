package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.motus.model.clinic.AnswerValue;
import org.motus.model.library.LocationCode;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicProfile;
import org.motus.testkit.InventedPrograms;
import org.motus.testkit.PatientBuilder;

/**
 * A clinic that an earlier program really made, kept as a zip beside this class. {@link #main} makes such a zip with the
 * program of the day; it is run by hand, once for each form of the database, before the next step is added.
 *
 * @param version
 *            number of the last migration it has
 */
record OldClinic(int version) {

    static final ClinicProfile PROFILE = new ClinicProfile("Praxis Altbau", "Old Street 1", "030 111", "112", true);

    /** The two invented patients that are in every old clinic. */
    static final String NORA = "old-nora";
    static final String OTIS = "old-otis";

    /** Unpacks it. */
    Path copyTo(Path folder) throws IOException {
        var name = "old/clinic-%04d.zip".formatted(version);
        try (var in = OldClinic.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("There is no " + name);
            }
            var zip = new ZipInputStream(in);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("A file outside the folder: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        return folder;
    }

    /** Makes a clinic in a new folder and packs it: arguments are the folder and the zip. */
    public static void main(String[] arguments) throws ClinicException, IOException {
        var folder = Path.of(arguments[0]);
        try (var clinic = new JdbcClinicFolders().create(folder, PROFILE)) {
            fill(clinic);
        }
        pack(folder, Path.of(arguments[1]));
    }

    private static void fill(Clinic clinic) throws ClinicException {
        clinic.savePatient(PatientBuilder.patient().id(NORA).named("Nora", "Altbau").number("A-1").born("1961-04-05")
                .episode(LocationCode.A, "2026-01-05").site("lower back, left", 6, 8).goal("Lift the grandchild")
                .screened("saddle-numbness", AnswerValue.NO).visit("2026-01-05", 6).visit("2026-01-19", 4)
                .diary("2026-01-06", 2, 5).build());
        clinic.savePatient(PatientBuilder.patient().id(OTIS).named("Otis", "Ålund").archived()
                .episode(LocationCode.E, "2025-11-03").visit("2025-11-03", 3).build());
        clinic.saveRevision(NORA, InventedPrograms.program(LocationCode.A, 3), "A. Clinician");
        clinic.saveRevision(NORA, InventedPrograms.program(LocationCode.A, 4), "B. Clinician");
        clinic.saveRevision(OTIS, InventedPrograms.program(LocationCode.E, 2), "A. Clinician");
    }

    private static void pack(Path folder, Path zip) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip)); var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }
}
