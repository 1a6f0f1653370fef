package org.motus.handout.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of the handout, each read once and kept. Safe for use by several threads. */
public final class FontKit {

    /** A font file of the bundle. */
    public enum Face {
        /** The main family. */
        MAIN("atkinson-hyperlegible/AtkinsonHyperlegible_400Regular", "Atkinson Hyperlegible", 400),
        /** The main family, bold. */
        MAIN_BOLD("atkinson-hyperlegible/AtkinsonHyperlegible_700Bold", "Atkinson Hyperlegible", 700),
        /** The family for letters that the main one lacks: Greek, Cyrillic and many more. */
        FALLBACK("noto-sans/NotoSans_400Regular", "Noto Sans", 400),
        /** The fallback family, bold. */
        FALLBACK_BOLD("noto-sans/NotoSans_700Bold", "Noto Sans", 700);

        private final String file;
        private final String family;
        private final int weight;

        Face(String file, String family, int weight) {
            this.file = "/fonts/" + file + ".ttf";
            this.family = family;
            this.weight = weight;
        }

        String family() {
            return family;
        }

        int weight() {
            return weight;
        }
    }

    private final Map<Face, byte[]> files = new EnumMap<>(Face.class);
    private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);

    /** A stream over the file of a face. */
    synchronized InputStream open(Face face) {
        return new ByteArrayInputStream(bytes(face));
    }

    /** Whether the regular and the bold face of the main family can both draw a character. */
    boolean mainDraws(int codePoint) {
        return draws(Face.MAIN, codePoint) && draws(Face.MAIN_BOLD, codePoint);
    }

    /** Whether the regular and the bold face of the fallback family can both draw a character. */
    boolean fallbackDraws(int codePoint) {
        return draws(Face.FALLBACK, codePoint) && draws(Face.FALLBACK_BOLD, codePoint);
    }

    /** The parsed face, for outlines. */
    synchronized TrueTypeFont font(Face face) {
        return parsed.computeIfAbsent(face, this::parse);
    }

    private boolean draws(Face face, int codePoint) {
        try {
            return font(face).getUnicodeCmapLookup().getGlyphId(codePoint) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont parse(Face face) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes(face)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(Face face) {
        return files.computeIfAbsent(face, FontKit::read);
    }

    private static byte[] read(Face face) {
        try (var in = FontKit.class.getResourceAsStream(face.file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + face.file + " is missing from the handout bundle.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
