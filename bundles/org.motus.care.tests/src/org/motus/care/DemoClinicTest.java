package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.figures.Drawings;
import org.motus.library.Library;
import org.motus.model.clinic.Patient;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicProfile;
import org.motus.testkit.SilentClinic;
import org.motus.testkit.SilentFolders;

/** A demo clinic that cannot be finished. */
class DemoClinicTest {

    @TempDir
    private Path home;

    @Test
    void diskThatFillsUpHalfWayLeavesAnEmptyFolderToTryAgain() {
        var demo = new DemoClinic(new FullDisk(), Library.standard(),
                new PrescribedPictures(Drawings.shipped()), LocalDate.of(2026, 11, 20));
        assertThrows(ClinicException.class, () -> demo.create(home));
        assertArrayEquals(new String[0], home.toFile().list());
    }

    /** Makes a folder with files, but no patient fits on the disk. */
    private static final class FullDisk extends SilentFolders {

        @Override
        public Clinic create(Path folder, ClinicProfile profile) throws ClinicException {
            try {
                Files.createDirectories(folder.resolve("database/log"));
                Files.writeString(folder.resolve("database/log/log1.dat"), "x");
            } catch (IOException e) {
                throw new ClinicException(Reason.FAILED, "test", e);
            }
            return new FullClinic(folder);
        }
    }

    /** Knows its folder and has no room for a patient. */
    private static final class FullClinic extends SilentClinic {

        private final Path folder;

        FullClinic(Path folder) {
            this.folder = folder;
        }

        @Override
        public Path folder() {
            return folder;
        }

        @Override
        public Patient savePatient(Patient patient) throws ClinicException {
            throw new ClinicException(Reason.DISK_FULL, "The disk is full.", null);
        }
    }
}
