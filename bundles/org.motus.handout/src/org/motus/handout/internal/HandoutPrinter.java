package org.motus.handout.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.motus.figures.ExercisePictures;
import org.motus.handout.HandoutException;
import org.motus.handout.HandoutException.Reason;
import org.motus.handout.HandoutProgress;
import org.motus.handout.HandoutProgress.Stage;
import org.motus.handout.HandoutRequest;
import org.motus.handout.HandoutResult;
import org.motus.handout.internal.FontKit.Face;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;

/** Lays a handout out, as roomy as page 1 allows, and writes it as PDF/UA-1 and PDF/A-2a. */
public final class HandoutPrinter {

    private final FontKit fonts;
    private final Outlines outlines;
    private final PictureReader pictures;
    private final Press press;

    /**
     * A printer.
     *
     * @param fonts fonts to embed
     * @param pictures says what an exercise shows
     */
    public HandoutPrinter(FontKit fonts, ExercisePictures pictures) {
        this.fonts = fonts;
        this.pictures = new PictureReader(pictures);
        this.outlines = new Outlines(fonts);
        this.press = new Press(fonts);
    }

    /** What of a document is laid out. */
    private interface Part {
        void write(HandoutDocument document, Tokens tokens, Markup out);
    }

    /**
     * Prints a handout.
     *
     * @param request what to print
     * @param out where to; left open
     * @param progress follows the stages and may stop them
     * @return pages and notes
     * @throws HandoutException when stopped, or when the pages cannot be made
     */
    public HandoutResult print(HandoutRequest request, OutputStream out, HandoutProgress progress)
            throws HandoutException {
        var texts = HandoutTexts.in(Sheet.words(request.patient().getLanguage()));
        try {
            var sheet = fitted(Sheet.of(request, texts, Fit.NORMAL, pictures), progress);
            enter(Stage.COMPOSE, progress);
            var glyphs = new Glyphs(fonts);
            try (var renderer = renderer(sheet, glyphs, out, HandoutDocument::write)) {
                enter(Stage.LAY_OUT, progress);
                renderer.layout();
                var pages = new PageMap(renderer);
                enter(Stage.WRITE, progress);
                renderer.createPDF();
                return new HandoutResult(pages.count(), notes(sheet, glyphs, pages));
            }
        } catch (IOException | RuntimeException e) {
            throw new HandoutException(Reason.LAYOUT_FAILED, texts.text("error.layout"), e);
        }
    }

    /** The roomiest way that page 1 holds what it should; tried on page 1 alone. */
    private Sheet fitted(Sheet sheet, HandoutProgress progress) throws HandoutException {
        for (var fit : sheet.isLarge() ? List.of(Fit.SPLIT) : List.of(Fit.NORMAL, Fit.TIGHT, Fit.SPLIT)) {
            enter(Stage.COMPOSE, progress);
            var tried = sheet.with(fit);
            try (var renderer = renderer(tried, new Glyphs(fonts), OutputStream.nullOutputStream(),
                    HandoutDocument::writePageOne)) {
                renderer.layout();
                if (new PageMap(renderer).isOnFirst(fit == Fit.SPLIT ? "safety" : "page-one")) {
                    return tried;
                }
            }
        }
        return sheet.with(Fit.FLOW);
    }

    /**
     * Begins a stage, unless the caller wants to stop.
     *
     * @param stage the stage
     * @param progress whom to tell and to ask
     * @throws HandoutException when stopped
     */
    public void enter(Stage stage, HandoutProgress progress) throws HandoutException {
        if (progress.cancelled()) {
            throw new HandoutException(Reason.CANCELLED, HandoutTexts.in("").text("error.stopped"));
        }
        progress.begin(stage);
    }

    private PdfBoxRenderer renderer(Sheet sheet, Glyphs glyphs, OutputStream out, Part part) {
        var options = sheet.request();
        var tokens = new Tokens(sheet.size(), options.paper(), sheet.isBlackAndWhite(), sheet.fit());
        tokens.set("footerPage", inStyle(sheet.texts().text("footer.page")));
        tokens.set("footerOf", inStyle(sheet.texts().text("footer.of")));
        tokens.set("families", "'" + Face.MAIN.family() + "', '" + Face.FALLBACK.family() + "'");
        var markup = new Markup(glyphs::printable);
        part.write(new HandoutDocument(sheet), tokens, markup);
        var inks = sheet.isBlackAndWhite() ? Inks.BLACK_AND_WHITE : Inks.COLOR;
        var drawers = new Drawings(tokens, outlines, new PictureDrawer(sheet.pictures(), new Forms(), inks));
        return press.renderer(markup.finish(), drawers, glyphs.needsFallback(), out);
    }

    private static String inStyle(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static List<String> notes(Sheet sheet, Glyphs glyphs, PageMap pages) {
        var texts = sheet.texts();
        var notes = new ArrayList<String>();
        if (!glyphs.missing().isEmpty()) {
            notes.add(texts.text("note.letters", glyphs.missing().stream()
                    .map(HandoutPrinter::nameOf).collect(Collectors.joining(", "))));
        }
        if (!texts.isTranslated()) {
            notes.add(texts.text("note.language", Sheet.words(sheet.request().patient().getLanguage())));
        }
        sheet.items().stream().filter(item -> pages.isSplit(item.anchor()))
                .forEach(item -> notes.add(texts.text("note.long", item.label())));
        sheet.items().stream().filter(item -> !item.cards().problem().isEmpty())
                .forEach(item -> notes.add(texts.text("note.picture", item.label(), item.cards().problem())));
        return notes;
    }

    private static String nameOf(int codePoint) {
        var name = Character.getName(codePoint);
        return "U+%04X %s".formatted(codePoint, name == null ? "" : name).strip();
    }
}
