package org.motus.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers the folders of the clinics that were opened, the newest first. Holds paths only. */
final class RecentClinics {

    private static final String KEY = "recent";
    private static final String LAST = "last";
    private static final int KEPT = 5;

    private final IEclipsePreferences node;

    RecentClinics(IEclipsePreferences node) {
        this.node = node;
    }

    List<Path> all() {
        return node.get(KEY, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList();
    }

    /** @return the clinic to open at the next start */
    Optional<Path> last() {
        return Optional.of(node.get(LAST, "")).filter(path -> !path.isBlank()).map(Path::of);
    }

    void opened(Path folder) {
        var paths = new ArrayList<Path>();
        paths.add(folder);
        all().stream().filter(path -> !path.equals(folder)).limit(KEPT - 1L).forEach(paths::add);
        node.put(KEY, String.join("\n", paths.stream().map(Path::toString).toList()));
        node.put(LAST, folder.toString());
        keep();
    }

    /** Leaves a clinic that could not be opened out of the next start; it stays in the list. */
    void failed(Path folder) {
        if (last().filter(folder::equals).isPresent()) {
            node.remove(LAST);
            keep();
        }
    }

    /** Takes a clinic out of the list; its folder stays as it is. */
    void forget(Path folder) {
        node.put(KEY, String.join("\n", all().stream().filter(path -> !path.equals(folder)).map(Path::toString)
                .toList()));
        if (last().filter(folder::equals).isPresent()) {
            node.remove(LAST);
        }
        keep();
    }

    private void keep() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(RecentClinics.class).warn("The list of recent clinics could not be kept.", e);
        }
    }
}
