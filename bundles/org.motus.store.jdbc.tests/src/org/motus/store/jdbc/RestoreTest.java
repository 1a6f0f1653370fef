package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.store.jdbc.BackupScene.names;
import static org.motus.testkit.Refusals.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Backups;
import org.motus.store.Backups.Progress;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;

/** A backup is put back into a new folder, as it was or not at all. */
@ExtendWith(EmptyClinics.class)
class RestoreTest {

    private final Backups backups = new JdbcBackups();
    private final BackupScene scene;
    private final Path temp;
    private final Path folder;
    private final Path restored;

    RestoreTest(@TempDir Path temp, EmptyClinic empty) {
        this.scene = new BackupScene(temp, empty);
        this.temp = temp;
        this.folder = scene.folder();
        this.restored = scene.restored();
    }

    @Test
    void aBackupIsRestoredIntoAnEmptyFolderOnly() throws Exception {
        var backup = scene.makeAndClose();
        var full = Files.createDirectory(temp.resolve("full"));
        Files.writeString(full.resolve("letter.txt"), "mine");
        refused(Reason.NOT_EMPTY, () -> backups.restore(backup.folder(), full, new Key.Open(), Progress.NONE));
        refused(Reason.NOT_EMPTY, () -> backups.restore(backup.folder(), folder, new Key.Open(), Progress.NONE));
        assertEquals(List.of("letter.txt"), names(full));
        backups.restore(backup.folder(), Files.createDirectory(restored), new Key.Open(), Progress.NONE);
        new JdbcClinicFolders().open(restored).close();
    }

    @Test
    void whatIsNoBackupOrANewerProgramsIsNotRestored() throws Exception {
        var backup = scene.makeAndClose();
        refused(Reason.NOT_A_CLINIC, () -> backups.restore(folder, restored, new Key.Open(), Progress.NONE));
        refused(Reason.NOT_A_CLINIC,
                () -> backups.restore(temp.resolve("nothing"), restored, new Key.Open(), Progress.NONE));
        var manifest = backup.folder().resolve("backup.motus");
        var text = Files.readString(manifest);
        Files.writeString(manifest, text.replace("format=1\n", "format=2\n"));
        refused(Reason.NEWER, () -> scene.restore(backup));
        Files.writeString(manifest, text.replace("rows=1 patient\n", "rows=2 patient\n"));
        refused(Reason.DAMAGED, () -> scene.restore(backup));
        Files.writeString(manifest, text.substring(0, text.length() / 2));
        refused(Reason.DAMAGED, () -> scene.restore(backup));
        assertFalse(Files.exists(restored));
    }

    @Test
    void aBackupWithOneChangedByteIsNotRestored() throws Exception {
        var backup = scene.makeAndClose();
        for (var name : List.of("clinic.key", "clinic.motus", "database/service.properties", "database/log/log1.dat",
                "database/seg0/c10.dat")) {
            var file = backup.folder().resolve(name);
            var before = Files.readAllBytes(file);
            var changed = before.clone();
            changed[changed.length / 2] ^= 1;
            Files.write(file, changed);
            refused(Reason.DAMAGED, () -> scene.restore(backup));
            assertFalse(Files.exists(restored), "Something was left behind");
            Files.write(file, before);
        }
        scene.restore(backup);
    }

    @Test
    void aBackupIsNotOpenedAsAClinicSoItStaysAsItIs() throws Exception {
        var backup = scene.makeAndClose();
        var sentence = refused(Reason.NOT_A_CLINIC, () -> new JdbcClinicFolders().open(backup.folder()));
        assertTrue(sentence.contains("restore"), sentence);
        scene.restore(backup);
    }
}
