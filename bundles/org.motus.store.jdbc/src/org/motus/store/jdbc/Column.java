package org.motus.store.jdbc;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jdt.annotation.Nullable;

/** One column and the attribute of the model that it keeps. */
record Column(String name, EAttribute attribute) {

    /** From here on the calendars of Java and of the databases agree on every day. */
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 9999;

    /** @return what the column keeps of an object, null for nothing */
    @Nullable
    Object of(EObject object) {
        // By number, because a record has many values. Those types have no supertypes that could shift it.
        return ((InternalEObject) object).eGet(attribute.getFeatureID(), true, true);
    }

    /** @return false when it is not certain that the value will be read as it is written */
    boolean exact(EObject object) {
        return !(of(object) instanceof LocalDate day) || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    void bind(PreparedStatement statement, int index, EObject from) throws SQLException {
        var value = of(from);
        switch (value) {
            case null -> statement.setNull(index, sqlType());
            case String text -> statement.setString(index, text);
            case LocalDate day -> statement.setDate(index, Date.valueOf(day));
            case Instant moment -> statement.setString(index, moment.toString());
            case Integer number -> statement.setInt(index, number);
            case Double number -> statement.setDouble(index, number);
            case Boolean truth -> statement.setBoolean(index, truth);
            case Enumerator literal -> statement.setString(index, literal.getName());
            default -> throw new SQLException("No column form for " + attribute.getName());
        }
    }

    /**
     * @param index
     *            where the column stands in the row, from 1
     */
    void read(ResultSet row, int index, EObject into) throws SQLException {
        into.eSet(attribute, value(row, index));
    }

    private @Nullable Object value(ResultSet row, int index) throws SQLException {
        if (attribute.getEAttributeType() instanceof EEnum type) {
            var literal = type.getEEnumLiteral(row.getString(index));
            if (literal == null) {
                throw new SQLException("Unknown value in column " + name, "XCXA0");
            }
            return literal.getInstance();
        }
        return switch (sqlType()) {
            case Types.DATE -> {
                var day = row.getDate(index);
                yield day == null ? null : day.toLocalDate();
            }
            case Types.INTEGER -> {
                var number = row.getInt(index);
                yield row.wasNull() ? null : number;
            }
            case Types.DOUBLE -> {
                var number = row.getDouble(index);
                yield row.wasNull() ? null : number;
            }
            case Types.BOOLEAN -> row.getBoolean(index);
            default -> {
                var text = row.getString(index);
                yield text != null && javaType() == Instant.class ? Instant.parse(text) : text;
            }
        };
    }

    private Class<?> javaType() {
        return attribute.getEAttributeType().getInstanceClass();
    }

    private int sqlType() {
        var type = javaType();
        if (type == LocalDate.class) {
            return Types.DATE;
        }
        if (type == Integer.class || type == int.class) {
            return Types.INTEGER;
        }
        if (type == Double.class || type == double.class) {
            return Types.DOUBLE;
        }
        return type == boolean.class ? Types.BOOLEAN : Types.VARCHAR;
    }
}
