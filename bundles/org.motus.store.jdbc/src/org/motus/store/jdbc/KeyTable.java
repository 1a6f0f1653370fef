package org.motus.store.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/** The keys of a clinic on a server: one row with what would be the key file of a clinic in a folder. */
final class KeyTable implements KeyPlace {

    private final String host;
    private final String clinicId;
    private final Runs work;
    private final Refusals refusals;

    /**
     * @param host
     *            name of the server, for the sentences
     * @param work
     *            runs each step that is not {@link #within} a transaction
     */
    KeyTable(String host, String clinicId, Runs work, Refusals refusals) {
        this.host = host;
        this.clinicId = clinicId;
        this.work = work;
        this.refusals = refusals;
    }

    @Override
    public KeyPlace within(Connection connection) {
        return new KeyTable(host, clinicId, new OneConnection(connection, refusals), refusals);
    }

    /** Work in a transaction that somebody else ends. */
    private record OneConnection(Connection connection, Refusals refusals) implements Runs {

        @Override
        public <T> T run(Transactions.Work<T> work) throws ClinicException {
            try {
                return work.run(connection);
            } catch (SQLException e) {
                throw refusals.translate(e);
            }
        }
    }

    @Override
    public void writePlain(ClinicKey key) throws ClinicException {
        keep(PlainKey.write(key));
    }

    @Override
    public Optional<ClinicKey> plain() throws ClinicException {
        var text = text();
        var plain = PlainKey.read(text);
        if (plain.isEmpty()) {
            read(text);
        }
        return plain;
    }

    @Override
    public KeyFile read() throws ClinicException {
        return read(text());
    }

    private KeyFile read(@Nullable String text) throws ClinicException {
        if (text == null) {
            throw damaged("are missing");
        }
        if (KeyFileText.isNewer(text)) {
            throw new ClinicException(Reason.NEWER, "The keys of the clinic on " + host
                    + " were written by a newer version of Motus; open it with that version.", null);
        }
        return KeyFileText.read(text).filter(keys -> keys.clinicId().equals(clinicId))
                .orElseThrow(() -> damaged("are damaged"));
    }

    private ClinicException damaged(String how) {
        return new ClinicException(Reason.DAMAGED, "The keys of the clinic on " + host + " " + how
                + ", and without them nobody can sign in; ask whoever runs the server to bring them back from a backup.",
                null);
    }

    @Override
    public void write(KeyFile keys) throws ClinicException {
        keep(KeyFileText.write(keys));
    }

    @Override
    public void mend(KeyFile keys) throws ClinicException {
        var text = KeyFileText.write(keys);
        if (!text.equals(text())) {
            keep(text);
        }
    }

    private @Nullable String text() throws ClinicException {
        return work.run(connection -> {
            try (var select = connection.prepareStatement("select state from clinic_key where id = 1");
                    var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new String(row.getBytes(1), StandardCharsets.UTF_8))
                        : Optional.<String>empty();
            }
        }).<@Nullable String>map(text -> text).orElse(null);
    }

    private void keep(String text) throws ClinicException {
        work.run(connection -> {
            if (set(connection, "update clinic_key set state = ? where id = 1", text) == 0) {
                set(connection, "insert into clinic_key (id, state) values (1, ?)", text);
            }
            return true;
        });
    }

    private static int set(Connection connection, String sql, String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, text.getBytes(StandardCharsets.UTF_8));
            return statement.executeUpdate();
        }
    }
}
