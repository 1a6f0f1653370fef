package org.motus.app;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The preferences of somebody who has chosen nothing yet. */
final class PreferencesAtFirst {

    private PreferencesAtFirst() {
    }

    static void restore() throws BackingStoreException {
        forget(InstanceScope.INSTANCE.getNode("org.motus.ui"));
    }

    private static void forget(Preferences node) throws BackingStoreException {
        for (var child : node.childrenNames()) {
            forget(node.node(child));
        }
        for (var key : node.keys()) {
            node.remove(key);
        }
    }
}
