package org.motus.store.jdbc;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** Goes through the rows of one table, a batch at a time, and hashes what it passes. */
final class TableRows implements AutoCloseable {

    /** So many rows are in memory at once. */
    static final int BATCH = 500;

    /**
     * What a table holds, in short: the same for the same rows in whatever order a database gives them, so that no
     * database has to sort as the other one does.
     *
     * @param rows
     *            how many there are
     * @param sum
     *            of the SHA-256 of each row, in which every value stands after its length, a dash for no value
     */
    record Digest(long rows, BigInteger sum) {
    }

    private final PreparedStatement select;
    private final ResultSet rows;
    private final List<CellType> types = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();
    private final MessageDigest hash = FileMark.sha256();
    private long count;
    private BigInteger sum = BigInteger.ZERO;

    /**
     * @param connection
     *            in a transaction, without which a server would send all rows at once
     * @param columns
     *            in the order in which they are hashed
     */
    TableRows(Connection connection, String table, List<String> columns) throws SQLException {
        select = connection.prepareStatement("select " + String.join(", ", columns) + " from " + table);
        try {
            select.setFetchSize(BATCH);
            rows = select.executeQuery();
            for (var column = 1; column <= columns.size(); column++) {
                types.add(CellType.of(rows.getMetaData(), column));
                values.add(null);
            }
        } catch (SQLException e) {
            select.close();
            throw e;
        }
    }

    /** @return false when there is no further row */
    boolean next() throws SQLException {
        if (!rows.next()) {
            return false;
        }
        for (var column = 0; column < types.size(); column++) {
            var value = types.get(column).value(rows, column + 1);
            values.set(column, value);
            update(value == null ? null : CellType.form(value));
        }
        count++;
        sum = sum.add(new BigInteger(1, hash.digest()));
        return true;
    }

    private void update(byte @Nullable [] form) {
        if (form == null) {
            hash.update((byte) '-');
        } else {
            hash.update((form.length + ":").getBytes(StandardCharsets.US_ASCII));
            hash.update(form);
        }
    }

    /** Writes the row into a statement with a place for each column. */
    void bind(PreparedStatement statement) throws SQLException {
        for (var column = 0; column < types.size(); column++) {
            types.get(column).bind(statement, column + 1, values.get(column));
        }
    }

    /** @return how many rows were passed so far */
    long count() {
        return count;
    }

    /** @return what was passed so far */
    Digest digest() {
        return new Digest(count, sum);
    }

    @Override
    public void close() throws SQLException {
        try {
            rows.close();
        } finally {
            select.close();
        }
    }
}
