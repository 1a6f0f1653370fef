package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;

/** A new folder that a clinic is moved into. */
final class FolderTarget implements MoveTarget {

    private final ClinicFolder folder;
    private final String clinicId;
    private final ClinicKey key;
    private boolean existed;
    private boolean begun;
    private @Nullable FolderLock lock;
    private @Nullable DerbyDatabase database;
    private @Nullable Connection connection;

    /**
     * @param key
     *            of the clinic; stays the caller's
     */
    FolderTarget(ClinicFolder folder, String clinicId, ClinicKey key) {
        this.folder = folder;
        this.clinicId = clinicId;
        this.key = key;
    }

    @Override
    public Connection begin() throws SQLException, IOException, ClinicException {
        existed = Files.exists(folder.path());
        folder.requireEmpty();
        DerbyLog.direct();
        begun = true;
        Files.createDirectories(folder.path());
        lock = FolderLock.take(folder.lock(), folder.path());
        var made = DerbyDatabase.create(folder.database(), key);
        database = made;
        var opened = made.connect();
        connection = opened;
        Migrations.shipped().bring(opened, dialect());
        return opened;
    }

    @Override
    public Dialect dialect() {
        return Dialect.DERBY;
    }

    @Override
    public Refusals refusals() {
        return new ClinicErrors(folder.path());
    }

    @Override
    public String words() {
        return "a folder";
    }

    @Override
    public String place() {
        var computer = LockHolder.here().computer();
        return "the folder " + folder.path() + (computer.isEmpty() ? "" : " on computer " + computer);
    }

    @Override
    public void filled(Set<String> tables) {
        // Derby counts by itself.
    }

    @Override
    public void keep(KeyFile keys) throws SQLException, IOException {
        new KeyFiles(folder, clinicId).write(keys);
        var open = connection;
        if (open != null) {
            open.commit();
        }
        endDatabase();
        FileTree.sync(folder.path());
    }

    @Override
    public void name() throws IOException {
        folder.mark(clinicId);
    }

    @Override
    public void undo() throws IOException {
        close();
        if (begun) {
            folder.clear(existed);
        }
    }

    private void endDatabase() throws SQLException {
        var running = database;
        HeldDatabase.end(connection);
        connection = null;
        database = null;
        if (running != null) {
            running.shutDown();
        }
    }

    @Override
    public void close() {
        letGo();
    }

    /** @return false when the database or the lock did not end in order: what is to stay was on disk before */
    private boolean letGo() {
        try (var held = lock) {
            lock = null;
            endDatabase();
            return true;
        } catch (SQLException | IOException ended) {
            return false;
        }
    }
}
