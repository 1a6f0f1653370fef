package org.motus.pdfcheck;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** An ordinary PDF of one empty page, with no tags, no language and no color profile. */
final class PlainPage {

    private static final List<String> OBJECTS = List.of("<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");

    private PlainPage() {
    }

    static byte[] bytes() {
        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int i = 0; i < OBJECTS.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, OBJECTS.get(i)));
        }
        int start = file.length();
        file.append(table).append("trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(start));
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
