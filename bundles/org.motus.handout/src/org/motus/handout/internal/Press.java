package org.motus.handout.internal;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.OutputStream;

import org.motus.handout.internal.FontKit.Face;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

/** Turns XHTML into PDF/UA-1 and PDF/A-2a with the fonts of this bundle, and fetches nothing. */
public final class Press {

    private static final String PRODUCER = "Motus";

    private final FontKit fonts;
    private final byte[] colorProfile;

    /** @param fonts fonts to embed */
    public Press(FontKit fonts) {
        this.fonts = fonts;
        XRLog.setLoggingEnabled(false); // it would write a dozen lines for each document
        this.colorProfile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    /**
     * Makes ready to lay out and to write.
     *
     * @param html well-formed XHTML
     * @param drawers draw what is no text
     * @param fallback whether letters are needed that the main family lacks
     * @param out where to; left open
     * @return to be closed by the caller
     */
    PdfBoxRenderer renderer(String html, FSObjectDrawerFactory drawers, boolean fallback, OutputStream out) {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, "motus:handout");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colorProfile);
        builder.withProducer(PRODUCER);
        builder.useObjectDrawerFactory(drawers);
        lock(builder);
        embed(builder, fallback);
        builder.toStream(out);
        return builder.buildPdfRenderer();
    }

    /** Nothing is fetched: every part of a document comes from this bundle or the caller. */
    private static void lock(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
    }

    private void embed(PdfRendererBuilder builder, boolean fallback) {
        for (var face : Face.values()) {
            if (fallback || face.family().equals(Face.MAIN.family())) {
                builder.useFont(() -> fonts.open(face), face.family(), face.weight(), FontStyle.NORMAL, true);
            }
        }
    }
}
