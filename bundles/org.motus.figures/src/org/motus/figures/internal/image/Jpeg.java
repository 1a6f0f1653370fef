package org.motus.figures.internal.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.motus.figures.PictureException;

/** Takes a JPEG apart: what tells of camera, place and program is left out before the decoder sees it. */
public final class Jpeg {

    /** More passes over the image than any program writes: each takes time. */
    private static final int MOST_SCANS = 40;
    private static final byte[] JFIF = { (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0,
            0 };
    private static final String EXIF = "Exif\0\0";

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP_0 = 0xE0;
    private static final int APP_1 = 0xE1;
    private static final int APP_14 = 0xEE;
    private static final int COMMENT = 0xFE;

    private final String name;
    private final byte[] file;
    private final ByteArrayOutputStream kept;
    private int at = 2;
    private int scans;
    private Turn turn = Turn.NONE;
    private Head head = new Head("", 0, 0, 0, Turn.NONE);

    private Jpeg(String name, byte[] file) {
        this.name = name;
        this.file = file;
        this.kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, 2);
    }

    /**
     * @param bytes
     *            what begins as a JPEG does
     * @return the image, not decoded yet
     * @throws PictureException
     *             when it is too large, in inks instead of colors, damaged or breaks off
     */
    public static RasterImage read(String name, byte[] bytes) throws PictureException {
        return new Jpeg(name, bytes).read();
    }

    private RasterImage read() throws PictureException {
        for (var marker = marker(); marker != END; marker = marker()) {
            segment(marker);
        }
        if (head.width() == 0 || scans == 0) {
            throw Head.damaged(name);
        }
        kept.write(0xFF);
        kept.write(END);
        return new RasterImage(new Head(name, head.width(), head.height(), head.pixelBytes(), turn), "jpeg",
                kept.toByteArray());
    }

    private void segment(int marker) throws PictureException {
        var length = length();
        if (frame(marker)) {
            takeHead(marker, length);
        }
        if (marker == APP_1 && text(EXIF, length)) {
            turn = Turn.of(Arrays.copyOfRange(file, at + 2 + EXIF.length(), at + length)).orElse(turn);
        } else if (marker == APP_0 && text("JFIF", length)) {
            kept.write(JFIF, 0, JFIF.length);
        } else if (marker < APP_0 || marker == APP_14 && text("Adobe", length)) {
            kept.write(0xFF);
            kept.write(marker);
            kept.write(file, at, length);
        } else if (marker > 0xEF && marker != COMMENT) {
            throw Head.damaged(name);
        }
        at += length;
        if (marker == SCAN) {
            scan();
        }
    }

    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void takeHead(int marker, int length) throws PictureException {
        if (head.width() > 0 || length < 8) {
            throw Head.damaged(name);
        }
        var channels = file[at + 7];
        if (channels == 4) {
            throw Refusals.of("jpeg.inks", name);
        }
        if (marker > 0xC2 || file[at + 2] != 8 || channels != 1 && channels != 3) {
            throw Refusals.of("jpeg.unusual", name);
        }
        head = new Head(name, number(at + 5), number(at + 3), channels, Turn.NONE).checked();
    }

    /** Goes over the coded pixels up to the next marker. */
    private void scan() throws PictureException {
        if (head.width() == 0 || ++scans > MOST_SCANS) {
            throw Head.damaged(name);
        }
        var start = at;
        while (at < file.length - 1 && ((file[at] & 0xFF) != 0xFF || coded(file[at + 1] & 0xFF))) {
            at++;
        }
        kept.write(file, start, at - start);
    }

    private static boolean coded(int next) {
        return next == 0 || next >= 0xD0 && next <= 0xD7 || next == 0xFF;
    }

    private int marker() throws PictureException {
        if (at >= file.length - 1 || (file[at] & 0xFF) != 0xFF) {
            throw Head.damaged(name);
        }
        while (at < file.length - 1 && (file[at] & 0xFF) == 0xFF) {
            at++;
        }
        var marker = file[at++] & 0xFF;
        if (marker < 0xC0 || marker >= 0xD0 && marker < END) {
            throw Head.damaged(name);
        }
        return marker;
    }

    /** The length of the segment here, its two bytes included; it lies within the file. */
    private int length() throws PictureException {
        if (at > file.length - 2) {
            throw Head.damaged(name);
        }
        var length = number(at);
        if (length < 2 || length > file.length - at) {
            throw Head.damaged(name);
        }
        return length;
    }

    private int number(int place) {
        return (file[place] & 0xFF) << 8 | file[place + 1] & 0xFF;
    }

    private boolean text(String text, int length) {
        return length >= 2 + text.length()
                && text.equals(new String(file, at + 2, text.length(), StandardCharsets.ISO_8859_1));
    }
}
