package org.motus.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.motus.store.Backups;
import org.osgi.service.prefs.BackingStoreException;

/** Where this computer puts the backups of each clinic, and how many it keeps. Holds paths and numbers only. */
final class BackupSettings {

    /** More backups than this are kept by other programs. */
    static final int MOST = 999;

    private static final String PLACE = "backup.place.";
    private static final String NUMBER = "backup.number.";

    private final IEclipsePreferences node;

    BackupSettings(IEclipsePreferences node) {
        this.node = node;
    }

    /** @return the settings of this user */
    static BackupSettings stored() {
        return new BackupSettings(InstanceScope.INSTANCE.getNode("org.motus.app"));
    }

    /** @return the folder for a clinic's backups; inside the clinic's own when none was chosen */
    Path place(Path clinic) {
        var usual = Backups.usualPlace(clinic);
        try {
            return Path.of(node.get(PLACE + id(clinic), usual.toString()));
        } catch (InvalidPathException e) {
            return usual;
        }
    }

    /** @param place an absolute path */
    void setPlace(Path clinic, Path place) {
        if (place.equals(Backups.usualPlace(clinic))) {
            node.remove(PLACE + id(clinic));
        } else {
            node.put(PLACE + id(clinic), place.toString());
        }
        keep();
    }

    /** @return how many backups stay, 1 to {@value #MOST} */
    int number(Path clinic) {
        return Math.clamp(node.getInt(NUMBER + id(clinic), Backups.KEPT), 1, MOST);
    }

    /** @param number 1 to {@value #MOST} */
    void setNumber(Path clinic, int number) {
        node.putInt(NUMBER + id(clinic), Math.clamp(number, 1, MOST));
        keep();
    }

    private static String id(Path clinic) {
        var path = clinic.toAbsolutePath().normalize().toString();
        return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void keep() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(BackupSettings.class).warn("The settings of backups could not be kept.", e);
        }
    }
}
