package org.motus.care;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.clinic.Patient;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;
import org.motus.store.ClinicException;
import org.motus.store.Sealer;
import org.motus.testkit.SilentClinic;

@DisplayName("Work that was not saved when the program ended")
class UnsavedFolderTest {

    private static final Instant AT = Instant.parse("2026-11-20T14:32:00Z");

    @TempDir
    private Path home;

    /** A clinic that has a place and a key. */
    private static final class KeyClinic extends SilentClinic implements Sealer {

        private final Path folder;
        private final SecretKeySpec key;

        KeyClinic(String folder, int key) {
            this.folder = Path.of(folder);
            var bytes = new byte[32];
            bytes[0] = (byte) key;
            this.key = new SecretKeySpec(bytes, "AES");
        }

        @Override
        public Path folder() {
            return folder;
        }

        @Override
        public Sealer sealer() {
            return this;
        }

        @Override
        public byte[] seal(byte[] plain) throws ClinicException {
            var nonce = new byte[12];
            new SecureRandom().nextBytes(nonce);
            var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, plain, 0);
            var all = Arrays.copyOf(nonce, 12 + sealed.length);
            System.arraycopy(sealed, 0, all, 12, sealed.length);
            return all;
        }

        @Override
        public byte[] open(byte[] sealed) throws ClinicException {
            return crypt(Cipher.DECRYPT_MODE, sealed, sealed, 12);
        }

        private byte[] crypt(int mode, byte[] nonce, byte[] bytes, int from) throws ClinicException {
            try {
                var cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(mode, key, new GCMParameterSpec(128, nonce, 0, 12));
                return cipher.doFinal(bytes, from, bytes.length - from);
            } catch (GeneralSecurityException | IllegalArgumentException e) {
                throw new ClinicException(ClinicException.Reason.DAMAGED, "It is damaged.", e);
            }
        }
    }

    private final KeyClinic clinic = new KeyClinic("/clinics/riverside", 1);

    private UnsavedFolder run() {
        return new UnsavedFolder(home.resolve("unsaved"), clinic);
    }

    private static Patient typed() {
        var patient = RecordMergeTest.record();
        patient.getEpisodes().getFirst().getGoals().getFirst().setText("Walk Bruno the dog\u0007 again");
        return patient;
    }

    private static Unsaved<Patient> record() {
        return new Unsaved<>("p-1", AT, 4, typed(), Optional.of(RecordMergeTest.record()));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(home.resolve("unsaved"))) {
            return files.toList();
        }
    }

    @Test
    @DisplayName("a record whose save failed is there in the next run, exactly, and comes back as one step of undo")
    void recordComesBack() throws Exception {
        run().keep(record());
        var next = run();
        var found = next.find(UnsavedFolder.RECORD, "p-1").kept();
        assertEquals(1, found.size());
        assertEquals(AT, found.getFirst().unsaved().at());
        assertEquals(4, found.getFirst().unsaved().basedOn());
        assertTrue(EcoreUtil.equals(typed(), found.getFirst().unsaved().state()));
        assertTrue(EcoreUtil.equals(RecordMergeTest.record(), found.getFirst().unsaved().base().orElseThrow()));

        var stored = RecordMergeTest.record();
        var document = PatientDocument.ofNew(EcoreUtil.copy(stored));
        document.restore("Unsaved changes of 14:32",
                PatientDocument.unsaved(found.getFirst().unsaved()).orElseThrow());
        assertTrue(document.dirty());
        assertTrue(EcoreUtil.equals(typed(), document.patient()));
        assertEquals(Optional.of("Unsaved changes of 14:32"), document.undoLabel());
        document.undo();
        assertTrue(EcoreUtil.equals(stored, document.patient()));
        assertFalse(document.dirty());
    }

    @Test
    @DisplayName("a colleague saved the record since the crash: what was kept is laid beside that on the next save")
    void recordMovedOn() throws Exception {
        run().keep(record());
        var stored = RecordMergeTest.record();
        stored.setVersion(7);
        stored.setPhone("0151 7");
        var document = PatientDocument.ofNew(EcoreUtil.copy(stored));
        var kept = run().find(UnsavedFolder.RECORD, "p-1").kept().getFirst().unsaved();
        document.restore("Unsaved changes", PatientDocument.unsaved(kept).orElseThrow());
        assertEquals(4, document.patient().getVersion(), "so that the store finds the conflict");
        var merge = document.merge(stored);
        assertFalse(merge.asks());
        document.merged(merge);
        assertEquals(7, document.patient().getVersion());
        assertEquals("0151 7", document.patient().getPhone());
        assertEquals("Walk Bruno the dog\u0007 again",
                document.patient().getEpisodes().getFirst().getGoals().getFirst().getText());
    }

    @Test
    @DisplayName("a draft that was never saved is there in the next run, exactly")
    void draftComesBack() throws Exception {
        var draft = new ProgramStarter(Library.standard()).start(LocationCode.A, Profile.GENTLE,
                LocalDate.of(2026, 11, 20), "Sam Sample");
        draft.setNote("Morning stiffness");
        run().keep(new Unsaved<Program>("p-1", AT, 0, draft, Optional.empty()));
        var found = run().find(UnsavedFolder.PROGRAM, "p-1").kept();
        assertTrue(EcoreUtil.equals(draft, found.getFirst().unsaved().state()));
        assertEquals(0, run().find(UnsavedFolder.RECORD, "p-1").kept().size());
        assertEquals(0, run().find(UnsavedFolder.PROGRAM, "p-2").kept().size());
        assertTrue(Files.size(files().getFirst()) < 30_000, "small: " + Files.size(files().getFirst()));
    }

    @Test
    @DisplayName("neither the file nor its name holds a readable word or an id")
    void nothingReadable() throws Exception {
        run().keep(record());
        var file = files().getFirst();
        assertEquals(1, files().size());
        var all = file.getFileName() + new String(Files.readAllBytes(file), ISO_8859_1);
        for (var word : List.of("Nora", "Invented", "Bruno", "osteoporosis", "p-1", "Patient", "RF-01", "clinics")) {
            assertFalse(all.contains(word), word);
        }
        assertTrue(file.getFileName().toString().matches("[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{8}\\.unsaved"));
    }

    @Test
    @DisplayName("another clinic's work is not offered, nor put aside")
    void otherClinic() throws Exception {
        run().keep(record());
        var other = new UnsavedFolder(home.resolve("unsaved"), new KeyClinic("/clinics/hillside", 2));
        var found = other.find(UnsavedFolder.RECORD, "p-1");
        assertEquals(List.of(), found.kept());
        assertEquals(List.of(), found.aside());
        assertEquals(1, run().find(UnsavedFolder.RECORD, "p-1").kept().size());
    }

    @Test
    @DisplayName("a damaged file is put aside, not lost, and what is beside it is still offered")
    void damaged() throws Exception {
        run().keep(record());
        var file = files().getFirst();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        run().keep(record());
        var empty = home.resolve("unsaved").resolve(file.getFileName().toString().substring(0, 34) + "0.unsaved");
        Files.createFile(empty);
        var found = run().find(UnsavedFolder.RECORD, "p-1");
        assertEquals(1, found.kept().size());
        assertEquals(2, found.aside().size());
        assertTrue(found.aside().stream().allMatch(Files::exists));
        assertEquals(List.of(), run().find(UnsavedFolder.RECORD, "p-1").aside(), "it is said once");
    }

    @Test
    @DisplayName("what is saved is forgotten; what an earlier run left stays until it is discarded or taken over")
    void forgotten() throws Exception {
        run().keep(record());
        var now = run();
        now.keep(record());
        assertEquals(1, now.find(UnsavedFolder.RECORD, "p-1").kept().size(), "its own work is not offered to itself");
        now.forget(UnsavedFolder.RECORD, "p-1");
        var kept = now.find(UnsavedFolder.RECORD, "p-1").kept().getFirst();
        now.takeOver(kept);
        assertEquals(List.of(), now.find(UnsavedFolder.RECORD, "p-1").kept());
        var again = run().find(UnsavedFolder.RECORD, "p-1").kept().getFirst();
        run().discard(again);
        assertEquals(List.of(), files());
        run().keep(record());
        now.keep(record());
        now.forgetAllBut(List.of());
        assertEquals(1, files().size(), "what an earlier run left is not this run's to forget");
    }
}
