package org.motus.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * A Derby database into which bare rows are written, as durable and as secret as a clinic's: the same Derby in the same Java,
 * encrypted with AES in CBC mode under a key of 256 bits, its log forced to disk by each commit, one connection, and each
 * statement prepared once. Either one row for each document, in a table with a primary key and no other index; or the rows
 * that a save of a record changes, in tables with the columns and indexes that the clinic's have, and nothing else.
 */
final class PlainRows implements AutoCloseable {

    private static final String HASH = "0".repeat(64);
    private static final String PATIENT = "11111111-2222-3333-4444-555555555555";

    private final Connection connection;

    private final PreparedStatement insert;
    private final PreparedStatement patient;
    private final PreparedStatement head;
    private final PreparedStatement audit;
    private int rows;

    PlainRows(Path folder) throws SQLException {
        var key = new byte[32];
        new Random(1).nextBytes(key);
        var source = new EmbeddedDataSource();
        source.setDatabaseName(folder.toString());
        source.setConnectionAttributes(
                "create=true;dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;encryptionKey="
                        + HexFormat.of().formatHex(key));
        connection = source.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("create table bare (id integer not null primary key, document blob not null)");
            statement.execute("create table patient (id varchar(64) not null primary key, version integer not null,"
                    + " given_name varchar(400) not null, family_name varchar(400) not null, phone varchar(400),"
                    + " family_key varchar(120) not null, given_key varchar(120) not null, archived boolean not null,"
                    + " content_hash varchar(64))");
            statement.execute("create index patient_by_name on patient (family_key, given_key, id, archived)");
            statement.execute("create table head (id integer not null primary key, newest bigint, hash varchar(64))");
            statement.execute("create table audit (entry_number bigint not null, recorded_at bigint,"
                    + " user_name varchar(400), act varchar(32), patient_id varchar(64), subject varchar(800),"
                    + " old_hash varchar(64), new_hash varchar(64), hash varchar(64))");
            statement.execute("create unique index audit_by_number on audit (entry_number desc)");
            statement.execute("create index audit_by_patient on audit (patient_id, entry_number)");
            statement.execute("insert into patient values ('" + PATIENT
                    + "', 0, 'Nora', 'Invented', '', 'invented', 'nora', false, '" + HASH + "')");
            statement.execute("insert into head values (1, 0, '')");
        }
        connection.commit();
        patient = connection
                .prepareStatement("update patient set phone = ?, content_hash = ?, version = version + 1 where id = ?");
        head = connection.prepareStatement("update head set newest = newest + 1, hash = ? where id = 1");
        audit = connection.prepareStatement("insert into audit values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert = connection.prepareStatement("insert into bare (id, document) values (?, ?)");
    }

    /** Writes one row and waits until it is on disk. */
    void insert(byte[] bytes) throws SQLException {
        insert.setInt(1, rows++);
        insert.setBytes(2, bytes);
        insert.executeUpdate();
        connection.commit();
    }

    /** Writes the rows that a changed record writes, and waits until they are on disk. */
    void record() throws SQLException {
        patient.setString(1, "030 " + rows);
        patient.setString(2, HASH);
        patient.setString(3, PATIENT);
        patient.executeUpdate();
        head.setString(1, HASH);
        head.executeUpdate();
        audit.setLong(1, rows++);
        audit.setLong(2, System.currentTimeMillis());
        var column = 3;
        for (var value : List.of("Nobody", "CHANGE", PATIENT, "record", HASH, HASH, HASH)) {
            audit.setString(column++, value);
        }
        audit.executeUpdate();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        for (var statement : List.of(insert, patient, head, audit)) {
            statement.close();
        }
        connection.rollback();
        connection.close();
    }
}
