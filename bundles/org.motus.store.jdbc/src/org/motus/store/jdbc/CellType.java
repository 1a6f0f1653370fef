package org.motus.store.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** What a column holds, whichever database it is in: how a value is read, written and put into bytes to be hashed. */
enum CellType {

    /** Letters of any length. */
    TEXT(Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR),
    /** A whole number. */
    WHOLE(Types.BIGINT, Types.INTEGER, Types.SMALLINT),
    /** A number with decimals. */
    DECIMALS(Types.DOUBLE),
    /** True or false; PostgreSQL's driver calls it a bit. */
    TRUTH(Types.BOOLEAN, Types.BIT),
    /** A day. */
    DAY(Types.DATE),
    /** Bytes: blob here, bytea there. */
    BYTES(Types.VARBINARY, Types.BLOB, Types.BINARY, Types.LONGVARBINARY);

    private final int written;
    private final Set<Integer> alike;

    CellType(int written, Integer... alike) {
        this.written = written;
        this.alike = Set.of(alike);
    }

    /** @throws SQLException for a type that no table of a clinic had so far */
    static CellType of(ResultSetMetaData columns, int column) throws SQLException {
        var type = columns.getColumnType(column);
        for (var each : values()) {
            if (each.written == type || each.alike.contains(type)) {
                return each;
            }
        }
        throw new SQLException("No way to move columns of the type " + columns.getColumnTypeName(column));
    }

    /** @return the value of a column, null when it holds none */
    @Nullable
    Object value(ResultSet row, int column) throws SQLException {
        var value = switch (this) {
            case TEXT -> row.getString(column);
            case WHOLE -> row.getLong(column);
            case DECIMALS -> row.getDouble(column);
            case TRUTH -> row.getBoolean(column);
            case DAY -> row.getDate(column);
            case BYTES -> row.getBytes(column);
        };
        return row.wasNull() ? null : value;
    }

    void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> bindNull(statement, index);
            case String text -> statement.setString(index, text);
            case Long number -> statement.setLong(index, number);
            case Double number -> statement.setDouble(index, number);
            case Boolean truth -> statement.setBoolean(index, truth);
            case Date day -> statement.setDate(index, day);
            case byte[] bytes -> statement.setBytes(index, bytes);
            default -> throw new SQLException("No way to move a " + value.getClass().getName());
        }
    }

    /** Derby takes no null of another type of bytes than the column's, and PostgreSQL knows only one type of them. */
    private void bindNull(PreparedStatement statement, int index) throws SQLException {
        if (this == BYTES) {
            statement.setBytes(index, null);
        } else {
            statement.setNull(index, written);
        }
    }

    /** @return the value in bytes that say the same for the same value in both databases */
    static byte[] form(Object value) {
        return switch (value) {
            case byte[] bytes -> bytes;
            case Double number -> ByteBuffer.allocate(Long.BYTES).putLong(Double.doubleToLongBits(number)).array();
            default -> value.toString().getBytes(StandardCharsets.UTF_8);
        };
    }
}
