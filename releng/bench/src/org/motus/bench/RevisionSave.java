package org.motus.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Random;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicProfile;
import org.motus.store.RevisionDocument;
import org.motus.store.jdbc.JdbcClinicFolders;

/** Saving a program against one bare row of the same bytes with commit, both in an encrypted Derby database. */
final class RevisionSave implements AutoCloseable {

    private static final String PATIENT = "bench";

    private final Program program;
    private final String document;
    private final Clinic clinic;
    private final Connection plain;
    private final PreparedStatement insert;
    private int rows;

    RevisionSave(Path folder) throws ClinicException, SQLException {
        program = new ProgramStarter(Library.standard()).start(LocationCode.A, Profile.STANDARD,
                LocalDate.of(2026, 11, 20), "");
        document = RevisionDocument.of(program).text();
        clinic = new JdbcClinicFolders().create(folder.resolve("clinic"),
                new ClinicProfile("Bench", "", "", "112", true));
        var patient = ClinicFactory.eINSTANCE.createPatient();
        patient.setId(PATIENT);
        patient.setGivenName("Alex");
        patient.setFamilyName("Example");
        clinic.savePatient(patient);
        plain = encrypted(folder.resolve("plain"));
        plain.setAutoCommit(false);
        try (var statement = plain.createStatement()) {
            statement.execute("create table bare (id integer not null primary key, document clob(16M) not null)");
        }
        plain.commit();
        insert = plain.prepareStatement("insert into bare (id, document) values (?, ?)");
    }

    Pair pair() {
        return new Pair("save of a revision, " + document.length() / 1000 + " kB", Pair.Measure.of(this::save),
                Pair.Measure.of(this::bare));
    }

    private void save() throws ClinicException {
        clinic.saveRevision(PATIENT, program, "Bench");
    }

    private void bare() throws SQLException {
        insert.setInt(1, rows++);
        insert.setString(2, document);
        insert.executeUpdate();
        plain.commit();
    }

    private static Connection encrypted(Path folder) throws SQLException {
        var key = new byte[32];
        new Random(1).nextBytes(key);
        var source = new EmbeddedDataSource();
        source.setDatabaseName(folder.toString());
        source.setConnectionAttributes(
                "create=true;dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;encryptionKey="
                        + HexFormat.of().formatHex(key));
        return source.getConnection();
    }

    @Override
    public void close() throws ClinicException, SQLException, IOException {
        insert.close();
        plain.rollback();
        plain.close();
        clinic.close();
    }
}
