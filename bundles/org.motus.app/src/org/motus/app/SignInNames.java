package org.motus.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Remembers who signed in to a clinic last, and what the clinic is called. Holds no password and no patient's name. */
final class SignInNames {

    private static final String USER = "user";
    private static final String CLINIC = "clinic";

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
        var name = folder.getFileName();
        return of(folder).get(CLINIC, name == null ? folder.toString() : name.toString());
    }

    void remember(Path folder, String user, String clinic) {
        var kept = of(folder);
        kept.put(USER, user);
        kept.put(CLINIC, clinic);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(SignInNames.class).warn("The name for the next sign-in could not be kept.", e);
        }
    }

    /** A path has slashes, which the name of a node may not have. */
    private Preferences of(Path folder) {
        var path = folder.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return node.node(UUID.nameUUIDFromBytes(path).toString());
    }
}
