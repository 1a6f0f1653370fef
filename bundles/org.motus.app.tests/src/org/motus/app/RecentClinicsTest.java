package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;

/** Which clinics the start page offers, and which one opens by itself. */
@DisplayName("Recent clinics")
class RecentClinicsTest {

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.motus.app.tests.recent");
    private final RecentClinics recent = new RecentClinics(node);

    @AfterEach
    void forget() throws BackingStoreException {
        node.removeNode();
    }

    @Test
    @DisplayName("a first start knows none")
    void firstStart() {
        assertEquals(List.of(), recent.all());
        assertEquals(Optional.empty(), recent.last());
    }

    @Test
    @DisplayName("the newest comes first, once, and opens at the next start")
    void newestFirst() {
        recent.opened(Path.of("/clinics/north"));
        recent.opened(Path.of("/clinics/south"));
        recent.opened(Path.of("/clinics/north"));
        assertEquals(List.of(Path.of("/clinics/north"), Path.of("/clinics/south")), recent.all());
        assertEquals(Optional.of(Path.of("/clinics/north")), recent.last());
    }

    @Test
    @DisplayName("five are kept")
    void fiveAreKept() {
        for (var number = 1; number <= 7; number++) {
            recent.opened(Path.of("/clinics/" + number));
        }
        assertEquals(List.of(Path.of("/clinics/7"), Path.of("/clinics/6"), Path.of("/clinics/5"),
                Path.of("/clinics/4"), Path.of("/clinics/3")), recent.all());
    }

    @Test
    @DisplayName("a clinic that failed to open is offered but not opened by itself again")
    void failedIsNotOpenedAgain() {
        recent.opened(Path.of("/clinics/usb"));
        recent.failed(Path.of("/clinics/usb"));
        assertEquals(List.of(Path.of("/clinics/usb")), recent.all());
        assertEquals(Optional.empty(), recent.last());
    }
}
