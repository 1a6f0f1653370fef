package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.Preferences;

/** What the window looks like at its start. */
@DisplayName("Appearance")
class AppearanceTest {

    private static final String KEY = "org.motus.color.test";

    private final Preferences kept = InstanceScope.INSTANCE
            .getNode("org.eclipse.ui.workbench");

    @AfterEach
    void tidy() {
        kept.remove("motus-other");
        kept.remove(KEY);
    }

    @Test
    @DisplayName("a light start does not begin with the colors that a dark one left; other settings stay")
    void lightAfterDark() {
        kept.put(KEY, "23,27,31");
        kept.put("motus-other", "kept");
        Appearance.forgetColors();
        assertEquals("", kept.get(KEY, ""));
        assertEquals("kept", kept.get("motus-other", ""));
    }
}
