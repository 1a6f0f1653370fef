package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sends Derby's own log away from the clinic folder and from the folder the program was started in. Derby writes there
 * which databases it boots and how an error came about; it never writes the values of a statement.
 *
 * <p>
 * The log goes to the folder named by the system property {@value #FOLDER_PROPERTY}, otherwise to a new private folder
 * among the temporary files that is deleted when the program ends. A <code>derby.*</code> property that is set already
 * is left as it is.
 */
final class DerbyLog {

    /** System property that names the folder for log files. */
    static final String FOLDER_PROPERTY = "motus.log.dir";

    private static final String LOG_FILE = "derby.stream.error.file";
    /** Where Derby looks for derby.properties: the working directory, unless told otherwise. */
    private static final String HOME = "derby.system.home";

    private static final String CACHE = "derby.storage.pageCacheSize";
    /** Pages of 4 KB kept in memory: the indexes of a clinic with some 20,000 patients. */
    private static final String CACHED_PAGES = "4000";

    private DerbyLog() {
    }

    /** Must run before the first Derby class is loaded; later calls do nothing. */
    static synchronized void direct() throws IOException {
        if (System.getProperty(LOG_FILE) != null && System.getProperty(HOME) != null) {
            return;
        }
        var folder = folder();
        setIfMissing(LOG_FILE, folder.resolve("derby.log"));
        setIfMissing(HOME, folder);
        setIfMissing(CACHE, CACHED_PAGES);
    }

    private static Path folder() throws IOException {
        var chosen = System.getProperty(FOLDER_PROPERTY);
        if (chosen != null && !chosen.isBlank()) {
            return Files.createDirectories(Path.of(chosen).toAbsolutePath());
        }
        var folder = Files.createTempDirectory("motus-log-");
        folder.toFile().deleteOnExit();
        folder.resolve("derby.log").toFile().deleteOnExit();
        return folder;
    }

    private static void setIfMissing(String property, Object value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value.toString());
        }
    }
}
