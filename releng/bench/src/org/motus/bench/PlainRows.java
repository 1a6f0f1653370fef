package org.motus.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Random;

import org.apache.derby.jdbc.EmbeddedDataSource;

/** An encrypted Derby database with one table, into which bare rows are written. */
final class PlainRows implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;
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
        }
        connection.commit();
        insert = connection.prepareStatement("insert into bare (id, document) values (?, ?)");
    }

    /** Writes one row and waits until it is on disk. */
    void insert(byte[] bytes) throws SQLException {
        insert.setInt(1, rows++);
        insert.setBytes(2, bytes);
        insert.executeUpdate();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.rollback();
        connection.close();
    }
}
