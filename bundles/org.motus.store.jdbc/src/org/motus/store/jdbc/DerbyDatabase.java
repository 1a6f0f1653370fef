package org.motus.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.jdt.annotation.Nullable;

/** An encrypted Derby database inside this program. */
final class DerbyDatabase implements FileDatabase {

    /**
     * What Derby answers to a shut-down: that the database has ended now, or that it is not running because it ended
     * itself when a write failed. Both leave every committed row on disk.
     */
    private static final Set<String> ENDED = Set.of("08006", "XJ004");
    /** What Derby answers when a database that does not run is booted without its key. */
    private static final String KEY_NEEDED = "XBM06";
    /** Derby falls back to DES on a boot that does not name the algorithm. */
    private static final String ALGORITHM = "encryptionAlgorithm=AES/CBC/NoPadding";

    private final Path folder;
    private final ClinicKey key;
    private final EmbeddedDataSource source;

    private DerbyDatabase(Path folder, ClinicKey key) {
        this.folder = folder;
        this.key = key;
        this.source = source(folder);
    }

    /** Makes a new database. The folder must not exist. */
    static DerbyDatabase create(Path folder, ClinicKey key) throws SQLException {
        var making = source(folder);
        making.setCreateDatabase("create");
        making.setConnectionAttributes("dataEncryption=true;encryptionKey=" + key.hex() + ";" + ALGORITHM);
        making.getConnection().close();
        return new DerbyDatabase(folder, key);
    }

    /** Boots a database. */
    static DerbyDatabase boot(Path folder, ClinicKey key) throws SQLException {
        var booting = source(folder);
        booting.setConnectionAttributes("encryptionKey=" + key.hex() + ";" + ALGORITHM);
        booting.getConnection().close();
        return new DerbyDatabase(folder, key);
    }

    @Override
    public Dialect dialect() {
        return Dialect.DERBY;
    }

    @Override
    public Connection connect() throws SQLException {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            if (!KEY_NEEDED.equals(e.getSQLState()) && !KEY_NEEDED.equals(state(e.getNextException()))) {
                throw e;
            }
            // Not the key is wrong: Derby ends a database at a damaged page or a full disk, and it is not booted again
            // here. What Derby says now would put it down to the key.
            throw new SQLException("The database has ended itself", "08003");
        }
    }

    private static @Nullable String state(@Nullable SQLException problem) {
        return problem == null ? null : problem.getSQLState();
    }

    @Override
    public void copyInto(Connection connection, Path target) throws SQLException {
        try (var copy = connection.prepareCall("call SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            copy.setString(1, target.toString());
            copy.execute();
        }
    }

    @Override
    public FileDatabase bootCopy(Path copy) throws SQLException {
        return boot(copy, key);
    }

    @Override
    public byte[] derived(String purpose) {
        return key.derived(purpose);
    }

    @Override
    public boolean opensWith(ClinicKey other) {
        return key.hex().equals(other.hex());
    }

    @Override
    public void requireConsistent(Connection connection) throws SQLException {
        try (var check = connection.createStatement();
                var row = check.executeQuery("select SYSCS_UTIL.SYSCS_CHECK_TABLE(s.schemaname, t.tablename)"
                        + " from sys.systables t join sys.sysschemas s on t.schemaid = s.schemaid"
                        + " where t.tabletype = 'T'")) {
            while (row.next()) {
                // A damaged table throws.
                row.getInt(1);
            }
        }
    }

    @Override
    public void shutDown() throws SQLException {
        var ending = source(folder);
        ending.setShutdownDatabase("shutdown");
        try {
            ending.getConnection().close();
        } catch (SQLException e) {
            if (!ENDED.contains(String.valueOf(e.getSQLState()))) {
                throw e;
            }
        }
    }

    private static EmbeddedDataSource source(Path folder) {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(folder.toString());
        return source;
    }
}
