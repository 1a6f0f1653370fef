package org.motus.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.motus.handout.Handout;
import org.motus.handout.HandoutProgress;
import org.motus.handout.HandoutRequest;
import org.motus.handout.Letterhead;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Paper;
import org.motus.model.program.Profile;

/** The handout of five exercises against the same lines of text on untagged pages with bare PDFBox. */
final class HandoutPrint {

    private static final float SIZE = 12;
    private static final float LEADING = 16;
    private static final float MARGIN = 45;

    private final Handout handout = new Handout();
    private final HandoutRequest request = request();
    private final byte[] regular = font("Regular");
    private final byte[] bold = font("Bold");
    private final List<String> lines;

    private HandoutPrint() throws Exception {
        var pdf = new ByteArrayOutputStream();
        handout.write(request, pdf, HandoutProgress.NONE);
        try (var document = Loader.loadPDF(pdf.toByteArray())) {
            lines = new PDFTextStripper().getText(document).lines().filter(line -> !line.isBlank()).toList();
        }
    }

    static Pair warm() throws Exception {
        var print = new HandoutPrint();
        return new Pair("handout of 5 exercises, warm",
                Pair.Measure.of(
                        () -> print.handout.write(print.request, OutputStream.nullOutputStream(),
                                HandoutProgress.NONE)),
                Pair.Measure.of(print::bare));
    }

    private static HandoutRequest request() {
        var patient = ClinicFactory.eINSTANCE.createPatient();
        patient.setId("bench");
        patient.setGivenName("Alex");
        patient.setFamilyName("Example");
        var today = LocalDate.of(2026, 11, 20);
        var program = new ProgramStarter(Library.standard()).start(LocationCode.A, Profile.STANDARD, today, "");
        return new HandoutRequest(patient, program, 1, today, new Letterhead("Bench", "", "", "112"), Paper.A4, "");
    }

    private void bare() throws IOException {
        try (var document = new PDDocument()) {
            var faces = List.of(PDType0Font.load(document, new ByteArrayInputStream(regular), true),
                    PDType0Font.load(document, new ByteArrayInputStream(bold), true));
            var perPage = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LEADING);
            for (var first = 0; first < lines.size(); first += perPage) {
                page(document, faces, lines.subList(first, Math.min(lines.size(), first + perPage)));
            }
            document.save(OutputStream.nullOutputStream());
        }
    }

    /** Every third line in bold, about as in the handout. */
    private static void page(PDDocument document, List<PDType0Font> faces, List<String> text) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setLeading(LEADING);
            content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            for (var index = 0; index < text.size(); index++) {
                content.setFont(faces.get(index % 3 == 0 ? 1 : 0), SIZE);
                content.showText(text.get(index));
                content.newLine();
            }
            content.endText();
        }
    }

    private static byte[] font(String weight) throws IOException {
        var jar = Path.of(Handout.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        try (var files = FileSystems.newFileSystem(jar); var paths = Files.walk(files.getPath("/fonts"))) {
            var file = paths.filter(path -> path.toString().matches(".*Atkinson.*" + weight + "\\.ttf"))
                    .findFirst();
            return Files.readAllBytes(file.orElseThrow());
        }
    }
}
