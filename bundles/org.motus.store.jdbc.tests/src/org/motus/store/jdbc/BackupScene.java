package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.motus.model.library.LocationCode;
import org.motus.store.BackupInfo;
import org.motus.store.Backups;
import org.motus.store.Backups.Occasion;
import org.motus.store.Backups.Progress;
import org.motus.store.Backups.Restored;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.Key;
import org.motus.testkit.InventedPrograms;
import org.motus.testkit.PatientBuilder;

/** A clinic, a place for its backups, and a folder they are put back into. */
record BackupScene(Path temp, EmptyClinic empty, Backups backups) {

    BackupScene(Path temp, EmptyClinic empty) {
        this(temp, empty, new JdbcBackups());
    }

    Path folder() {
        return temp.resolve("clinic");
    }

    Path place() {
        return temp.resolve("place");
    }

    Path restored() {
        return temp.resolve("restored");
    }

    Clinic open() throws Exception {
        return empty.open(folder());
    }

    BackupInfo make(Clinic clinic) throws ClinicException {
        return backups.make(clinic, place(), Occasion.ON_REQUEST, Progress.NONE);
    }

    BackupInfo makeAndClose() throws Exception {
        try (var clinic = open()) {
            fill(clinic);
            return make(clinic);
        }
    }

    Restored restore(BackupInfo backup) throws ClinicException {
        return backups.restore(backup.folder(), restored(), new Key.Open(), Progress.NONE);
    }

    /** Nora with two programs. */
    static String fill(Clinic clinic) throws ClinicException {
        var id = clinic.savePatient(PatientBuilder.patient().id("p-nora").episode(LocationCode.A, "2026-01-05")
                .visit("2026-01-05", 5).build()).getId();
        clinic.saveRevision(id, InventedPrograms.program(LocationCode.A, 2), "A. Clinician");
        clinic.saveRevision(id, InventedPrograms.program(LocationCode.A, 3), "A. Clinician");
        return id;
    }

    /** Somebody who has the key and leaves no trace in the audit. */
    void change(String sql) {
        try (var connection = new DerbyProbe(ClinicFolder.of(folder())).connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (ClinicException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> names(Path where) throws IOException {
        try (var files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
