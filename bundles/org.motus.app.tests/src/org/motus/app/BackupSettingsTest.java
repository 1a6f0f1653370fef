package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;

/** Where this computer keeps the backups of each clinic, and how many. */
@DisplayName("Settings of backups")
class BackupSettingsTest {

    private static final Path NORTH = Path.of("/clinics/north");
    private static final Path SOUTH = Path.of("/clinics/south");

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.motus.app.tests.backup");
    private final BackupSettings settings = new BackupSettings(node);

    @AfterEach
    void forget() throws BackingStoreException {
        node.removeNode();
    }

    @Test
    @DisplayName("at first they go into the clinic's own folder, and fourteen stay")
    void atFirst() {
        assertEquals(NORTH.resolve("backups"), settings.place(NORTH));
        assertEquals(14, settings.number(NORTH));
    }

    @Test
    @DisplayName("each clinic has its own place and number")
    void eachItsOwn() {
        settings.setPlace(NORTH, Path.of("/stick/backups"));
        settings.setNumber(NORTH, 3);
        var later = new BackupSettings(node);
        assertEquals(Path.of("/stick/backups"), later.place(NORTH));
        assertEquals(3, later.number(NORTH));
        assertEquals(SOUTH.resolve("backups"), later.place(SOUTH));
        assertEquals(14, later.number(SOUTH));
    }

    @Test
    @DisplayName("the usual place follows a clinic that is moved")
    void usualIsNotKept() {
        settings.setPlace(NORTH, Path.of("/stick/backups"));
        settings.setPlace(NORTH, NORTH.resolve("backups"));
        assertEquals(NORTH.resolve("backups"), settings.place(NORTH));
        assertEquals(Path.of("/clinics/moved/backups"), settings.place(Path.of("/clinics/moved")));
    }

    @Test
    @DisplayName("at least one stays, whatever the preferences file says")
    void atLeastOne() {
        settings.setNumber(NORTH, 0);
        assertEquals(1, settings.number(NORTH));
        settings.setNumber(NORTH, 100_000);
        assertEquals(999, settings.number(NORTH));
    }
}
