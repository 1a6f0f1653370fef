package org.motus.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.apache.derby.jdbc.EmbeddedDataSource;

/** An encrypted Derby database into which bare rows are written: one for each document, or the rows that a record changes. */
final class PlainRows implements AutoCloseable {

    private final Connection connection;
    private static final String HASH = "0".repeat(64);

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
            statement.execute("create table patient (id integer not null primary key, version integer not null,"
                    + " document varchar(32000) for bit data not null, content_hash varchar(64))");
            statement.execute("create table head (id integer not null primary key, newest bigint, hash varchar(64))");
            statement.execute("create table audit (entry_number bigint not null primary key, recorded_at bigint,"
                    + " user_name varchar(400), act varchar(32), patient_id varchar(64), subject varchar(800),"
                    + " old_hash varchar(64), new_hash varchar(64), hash varchar(64))");
            statement.execute("insert into patient values (1, 0, X'00', '')");
            statement.execute("insert into head values (1, 0, '')");
        }
        connection.commit();
        patient = connection
                .prepareStatement(
                        "update patient set version = version + 1, document = ?, content_hash = ? where id = 1");
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
    void record(byte[] patientRow) throws SQLException {
        patient.setBytes(1, patientRow);
        patient.setString(2, HASH);
        patient.executeUpdate();
        head.setString(1, HASH);
        head.executeUpdate();
        audit.setLong(1, rows++);
        audit.setLong(2, System.currentTimeMillis());
        var column = 3;
        for (var value : List.of("Nobody", "CHANGE", "bench-patient", "record", HASH, HASH, HASH)) {
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
