package org.motus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;
import org.motus.model.program.ProgramFactory;
import org.motus.store.ClinicException.Reason;
import org.motus.testkit.InventedPrograms;

/** A saved program is one document that reads back as it was, and shows when somebody touched it. */
class RevisionDocumentTest {

    private static String hash(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void damaged(String text) throws Exception {
        var document = RevisionDocument.stored(text, hash(text));
        assertEquals(Reason.DAMAGED, assertThrows(ClinicException.class, document::read).reason());
    }

    @Test
    void aProgramReadsBackAsItWasAndStaysWhereItIs() throws Exception {
        var program = InventedPrograms.program(LocationCode.C, 3);
        var before = EcoreUtil.copy(program);
        var document = RevisionDocument.of(program);
        assertTrue(EcoreUtil.equals(before, program));
        assertNull(program.eResource());
        var read = RevisionDocument.stored(document.text(), document.contentHash()).read();
        assertTrue(EcoreUtil.equals(before, read));
        assertNull(read.eResource());
    }

    @Test
    void aPartOfSomethingLargerIsWrittenWithoutMovingIt() throws Exception {
        var program = InventedPrograms.program(LocationCode.A, 1);
        var resource = new ResourceImpl();
        resource.getContents().add(program);
        RevisionDocument.of(program);
        assertSame(resource, program.eResource());
    }

    @Test
    void theSameProgramHasTheSameBytesAndHash() throws Exception {
        var first = RevisionDocument.of(InventedPrograms.program(LocationCode.C, 3));
        var second = RevisionDocument.of(InventedPrograms.program(LocationCode.C, 3));
        assertEquals(first.text(), second.text());
        assertEquals(first.contentHash(), second.contentHash());
        assertEquals(hash(first.text()), first.contentHash());
    }

    @Test
    void oneChangedLetterIsDamage() throws Exception {
        var document = RevisionDocument.of(InventedPrograms.program(LocationCode.C, 1));
        var changed = document.text().replace("kettle", "Kettle");
        assertFalse(changed.equals(document.text()));
        var refusal = assertThrows(ClinicException.class,
                () -> RevisionDocument.stored(changed, document.contentHash()));
        assertEquals(Reason.DAMAGED, refusal.reason());
    }

    @Test
    void aDocumentThatNamesFilesOrHoldsNoProgramIsRefused() throws Exception {
        var text = RevisionDocument.of(InventedPrograms.program(LocationCode.C, 1)).text();
        damaged(text.replaceFirst("\\?>",
                "?><!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>").replace("kettle", "&secret;"));
        damaged(text.substring(0, text.length() / 2));
        damaged(text.replace("urn:motus:program:1", "urn:motus:program:9"));
        damaged("");
        damaged("<a/>");
    }

    @Test
    void aDocumentMadeShortComesBackAndOneThatWasTouchedIsDamage() throws Exception {
        var document = RevisionDocument.of(InventedPrograms.program(LocationCode.C, 3));
        var packed = document.packed();
        assertTrue(packed.length < document.length() / 2, packed.length + " of " + document.length());
        assertEquals(document.text(), RevisionDocument.unpacked(packed, document.contentHash()).text());
        var shorter = Arrays.copyOf(packed, packed.length / 2);
        var touched = packed.clone();
        touched[packed.length / 2] ^= 1;
        var endless = Packing.pack(new byte[Packing.LONGEST + 1]);
        for (var wrong : List.of(shorter, touched, endless, new byte[0],
                document.text().getBytes(StandardCharsets.UTF_8))) {
            assertEquals(Reason.DAMAGED, assertThrows(ClinicException.class,
                    () -> RevisionDocument.unpacked(wrong, document.contentHash())).reason());
        }
    }

    @Test
    void aCharacterThatNoDocumentCanHoldIsRefused() {
        for (var text : new String[] { "bell\u0007", "half \uD83D", "end\uFFFF" }) {
            var program = ProgramFactory.eINSTANCE.createProgram();
            program.setNote(text);
            assertEquals(Reason.INVALID,
                    assertThrows(ClinicException.class, () -> RevisionDocument.of(program)).reason());
        }
    }
}
