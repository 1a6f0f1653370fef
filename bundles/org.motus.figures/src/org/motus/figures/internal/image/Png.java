package org.motus.figures.internal.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.motus.figures.PictureException;

/** Takes a PNG apart: only the chunks that make its pixels go on to the decoder, after all of them were looked at. */
public final class Png {

    private static final int START = 8;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final Set<String> MOVING = Set.of("acTL", "fcTL", "fdAT");
    /** Channels by color type. */
    private static final Map<Integer, Integer> CHANNELS = Map.of(0, 1, 2, 3, 3, 1, 4, 2, 6, 4);
    /** Adam7: first column, first row, step across, step down of each pass. */
    private static final int[][] PASSES = { { 0, 0, 8, 8 }, { 4, 0, 8, 8 }, { 0, 4, 4, 8 }, { 2, 0, 4, 4 },
            { 0, 2, 2, 4 }, { 1, 0, 2, 2 }, { 0, 1, 1, 2 } };

    private final String name;
    private final ByteBuffer file;
    private final ByteArrayOutputStream kept;
    private final Inflater inflater = new Inflater();
    private final byte[] scratch = new byte[65_536];
    private long needed;
    private long pixelBytes;
    private Turn turn = Turn.NONE;

    private Png(String name, byte[] bytes) {
        this.name = name;
        this.file = ByteBuffer.wrap(bytes).position(START);
        this.kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, START);
    }

    /**
     * @param bytes
     *            what begins as a PNG does
     * @return the image, not decoded yet
     * @throws PictureException
     *             when it is too large, moves, is damaged or breaks off
     */
    public static RasterImage read(String name, byte[] bytes) throws PictureException {
        var png = new Png(name, bytes);
        try {
            return png.read();
        } catch (DataFormatException e) {
            throw Head.damaged(name);
        } finally {
            png.inflater.end();
        }
    }

    private RasterImage read() throws PictureException, DataFormatException {
        if (!"IHDR".equals(type()) || length() != 13) {
            throw Head.damaged(name);
        }
        var at = file.position() + 8;
        var depth = file.get(at + 8);
        int channels = CHANNELS.getOrDefault((int) file.get(at + 9), 0);
        if (channels == 0 || Integer.bitCount(depth) != 1 || depth < 1 || depth > 16) {
            throw Head.damaged(name);
        }
        var head = new Head(name, file.getInt(at), file.getInt(at + 4), channels * Math.max(1, depth / 8), Turn.NONE)
                .checked();
        needed = file.get(at + 12) == 0
                ? bytes(head.width(), head.height(), channels * depth)
                : interlaced(head, channels * depth);
        chunks();
        if (pixelBytes < needed) {
            throw Head.damaged(name);
        }
        return new RasterImage(new Head(name, head.width(), head.height(), head.pixelBytes(), turn), "png",
                kept.toByteArray());
    }

    private static long interlaced(Head head, int bits) {
        var sum = 0L;
        for (var pass : PASSES) {
            sum += bytes((head.width() - pass[0] + pass[2] - 1) / pass[2], (head.height() - pass[1] + pass[3] - 1)
                    / pass[3], bits);
        }
        return sum;
    }

    private static long bytes(long columns, long rows, int bits) {
        return columns < 1 ? 0 : rows * (1 + (columns * bits + 7) / 8);
    }

    private void chunks() throws PictureException, DataFormatException {
        var type = "";
        while (!"IEND".equals(type)) {
            type = type();
            var length = length();
            if (MOVING.contains(type)) {
                throw Refusals.of("moving", name);
            }
            chunk(type, length);
            file.position(file.position() + 12 + length);
        }
    }

    private void chunk(String type, int length) throws PictureException, DataFormatException {
        var start = file.position();
        var crc = new CRC32();
        crc.update(file.array(), start + 4, length + 4);
        if ((int) crc.getValue() != file.getInt(start + 8 + length)) {
            throw Head.damaged(name);
        }
        if ("IDAT".equals(type)) {
            inflater.setInput(file.array(), start + 8, length);
            for (var count = inflater.inflate(scratch); count > 0; count = inflater.inflate(scratch)) {
                pixelBytes += count;
                if (pixelBytes > 2 * needed + scratch.length) {
                    throw Head.damaged(name);
                }
            }
        } else if ("eXIf".equals(type)) {
            turn = Turn.of(Arrays.copyOfRange(file.array(), start + 8, start + 8 + length)).orElse(turn);
        }
        if (KEPT.contains(type)) {
            kept.write(file.array(), start, 12 + length);
        }
    }

    private String type() throws PictureException {
        length();
        return new String(file.array(), file.position() + 4, 4, StandardCharsets.ISO_8859_1);
    }

    /** The length of the chunk here, which lies within the file. */
    private int length() throws PictureException {
        if (file.remaining() < 12) {
            throw Head.damaged(name);
        }
        var length = file.getInt(file.position());
        if (length < 0 || length > file.remaining() - 12) {
            throw Head.damaged(name);
        }
        return length;
    }
}
