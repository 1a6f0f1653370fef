package org.motus.store.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;

import org.motus.store.Clinic;
import org.motus.store.Key;
import org.motus.testkit.ClinicAccess;

/** A clinic folder, made when it is first opened; its list of patients is in memory. */
final class FolderAccess implements ClinicAccess {

    private final JdbcClinicFolders folders = QuickSignIn.folders();
    private final Path folder;
    private final EmptyClinic empty;

    FolderAccess(Path folder, EmptyClinic empty) {
        this.folder = folder;
        this.empty = empty;
    }

    @Override
    public Clinic open(Key key) throws Exception {
        if (!Files.exists(folder)) {
            empty.template().copyTo(folder);
        }
        var clinic = folders.open(folder, key);
        ((JdbcClinic) clinic).readRows();
        return clinic;
    }

    @Override
    public Connection probe() throws Exception {
        return new DerbyProbe(ClinicFolder.of(folder)).connect();
    }
}
