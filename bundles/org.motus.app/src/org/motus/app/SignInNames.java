package org.motus.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.motus.store.ClinicFolders;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Remembers who signed in to a clinic last, and what the clinic is called. Holds no password and no patient's name. */
final class SignInNames {

    private static final String USER = "user";
    private static final String CLINIC = "clinic";
    private static final String SERVER = "server";

    private final IEclipsePreferences node;

    SignInNames(IEclipsePreferences node) {
        this.node = node;
    }

    /** @return the name that signed in last, or empty */
    String user(Path folder) {
        return of(folder).get(USER, "");
    }

    /** @return the clinic's name, or the folder's as long as nobody signed in on this computer */
    String clinic(Path folder) {
        var file = folder.getFileName();
        var name = file == null ? folder.toString() : file.toString();
        var ending = name.endsWith(ClinicFolders.FILE_ENDING) ? ClinicFolders.FILE_ENDING.length() : 0;
        return of(folder).get(CLINIC, name.substring(0, name.length() - ending));
    }

    /** @return the name of the server that the clinic was on, or empty for a clinic on this computer */
    String server(Path file) {
        return of(file).get(SERVER, "");
    }

    /** Keeps the name of a clinic's server. */
    void rememberServer(Path file, String host) {
        of(file).put(SERVER, host);
        keep();
    }

    void remember(Path folder, String user, String clinic) {
        var kept = of(folder);
        kept.put(USER, user);
        kept.put(CLINIC, clinic);
        keep();
    }

    private void keep() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(SignInNames.class).warn("What the next sign-in shows could not be kept.", e);
        }
    }

    /** A path has slashes, which the name of a node may not have. */
    private Preferences of(Path folder) {
        var path = folder.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return node.node(UUID.nameUUIDFromBytes(path).toString());
    }
}
