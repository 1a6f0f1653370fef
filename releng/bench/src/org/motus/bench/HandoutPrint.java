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
    private final byte[] font;
    private final List<String> lines;

    private HandoutPrint() throws Exception {
        font = font();
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
            var face = PDType0Font.load(document, new ByteArrayInputStream(font), true);
            var perPage = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LEADING);
            for (var first = 0; first < lines.size(); first += perPage) {
                page(document, face, lines.subList(first, Math.min(lines.size(), first + perPage)));
            }
            document.save(OutputStream.nullOutputStream());
        }
    }

    private static void page(PDDocument document, PDType0Font face, List<String> text) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(face, SIZE);
            content.setLeading(LEADING);
            content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            for (var line : text) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static byte[] font() throws IOException {
        var jar = Path.of(Handout.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        try (var files = FileSystems.newFileSystem(jar); var paths = Files.walk(files.getPath("/fonts"))) {
            var regular = paths.filter(path -> path.toString().matches(".*[Aa]tkinson.*[Rr]egular.*\\.ttf"))
                    .findFirst();
            return Files.readAllBytes(regular.orElseThrow());
        }
    }
}
