package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.model.clinic.Sex;
import org.motus.store.PatientSummary;

/** What is asked before a patient is erased, and what an export is called. */
@DisplayName("What a patient may ask for")
class EraseCheckTest {

    private static EraseCheck of(@Nullable String number) {
        return new EraseCheck(
                new PatientSummary("p-1", number, "Marlow", "Quint", null, Sex.UNKNOWN, null, null, null, 0,
                        false));
    }

    @Test
    @DisplayName("the number or the name is taken, case and blanks do not count; anything else is one sentence")
    void guard() {
        assertEquals("M-7", of(" M-7 ").wanted());
        assertEquals("", of("M-7").guardFault("m-7 "));
        assertEquals("", of("M-7").guardFault("marlow   QUINT"));
        assertEquals("This is not M-7. Type it as it stands above.", of("M-7").guardFault("M-77"));
        assertFalse(of("M-7").guardFault("").isEmpty());
        assertEquals("Marlow Quint", of(null).wanted());
        assertEquals("Marlow Quint", of("  ").wanted());
        assertFalse(of("").guardFault("").isEmpty(), "no number is not an empty answer");
    }

    @Test
    @DisplayName("a reason is asked for")
    void reason() {
        assertFalse(EraseCheck.reasonFault(" ").isEmpty());
        assertEquals("", EraseCheck.reasonFault("asked by the patient"));
    }

    @Test
    @DisplayName("the name of an export says the day and nothing of a patient, and is never one that is there")
    void names(@TempDir Path folder) throws Exception {
        var day = LocalDate.of(2026, 11, 21);
        assertEquals("export-2026-11-21.zip", PatientRights.freeName(folder, day));
        Files.createFile(folder.resolve("export-2026-11-21.zip"));
        assertEquals("export-2026-11-21-2.zip", PatientRights.freeName(folder, day));
        Files.createFile(folder.resolve("export-2026-11-21-2.zip"));
        assertEquals("export-2026-11-21-3.zip", PatientRights.freeName(folder, day));
    }
}
