package org.motus.handout;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.clinic.Patient;
import org.motus.model.program.Program;

/** The clinic, the patients and the day of these tests, and the short way to a printed document. */
final class Clinic {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Letterhead LETTERHEAD = new Letterhead("Riverside Physiotherapy", "1 Sample Street, Exampletown",
            "555 0100", "112");
    static final String STATUS = "No clinician has reviewed this content yet";

    private Clinic() {
    }

    static Patient alex() {
        return patient("Alex", "Example");
    }

    static Patient patient(String given, String family) {
        var patient = ClinicFactory.eINSTANCE.createPatient();
        patient.setGivenName(given);
        patient.setFamilyName(family);
        return patient;
    }

    static HandoutRequest request(Program program) {
        return request(alex(), program);
    }

    static HandoutRequest request(Patient patient, Program program) {
        return new HandoutRequest(patient, program, 1, TODAY, LETTERHEAD, program.getOptions().getPaper(), STATUS);
    }

    static PDDocument print(HandoutRequest request) throws Exception {
        return Loader.loadPDF(bytes(request));
    }

    static byte[] bytes(HandoutRequest request) throws HandoutException {
        var out = new ByteArrayOutputStream();
        new Handout().write(request, out, HandoutProgress.NONE);
        return out.toByteArray();
    }
}
