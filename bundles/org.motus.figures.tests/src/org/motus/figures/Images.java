package org.motus.figures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

/** Makes images as cameras, scanners and people with bad intentions make them. */
final class Images {

    private Images() {
    }

    /** Left half red, right half blue. */
    static BufferedImage halves(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    /** Cannot be made short. */
    static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(5);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static BufferedImage decoded(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    /** A gray PNG whose head says these sizes, with so many bytes of pixels, all zero. */
    static byte[] png(int width, int height, int pixelBytes) throws IOException {
        var head = new ByteArrayOutputStream();
        var data = new DataOutputStream(head);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] { 8, 0, 0, 0, 0 });
        var pixels = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(pixels)) {
            for (var left = pixelBytes; left > 0; left -= 65_536) {
                packing.write(new byte[Math.min(left, 65_536)]);
            }
        }
        var out = new ByteArrayOutputStream();
        out.write(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' });
        out.write(chunk("IHDR", head.toByteArray()));
        out.write(chunk("IDAT", pixels.toByteArray()));
        out.write(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    static byte[] chunk(String type, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        var data = new DataOutputStream(out);
        var name = type.getBytes(StandardCharsets.ISO_8859_1);
        data.writeInt(content.length);
        data.write(name);
        data.write(content);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content);
        data.writeInt((int) crc.getValue());
        return out.toByteArray();
    }

    /** The same PNG with a chunk after its head. */
    static byte[] with(byte[] png, byte[] chunk) throws IOException {
        return inserted(png, 8 + 25, chunk);
    }

    /** The same JPEG with a segment at its beginning. */
    static byte[] with(byte[] jpeg, int marker, byte[] content) throws IOException {
        var segment = new ByteArrayOutputStream();
        segment.write(0xFF);
        segment.write(marker);
        segment.write(content.length + 2 >> 8);
        segment.write(content.length + 2 & 0xFF);
        segment.write(content);
        return inserted(jpeg, 2, segment.toByteArray());
    }

    /** What a camera writes that was held this way, with where it was. */
    static byte[] exif(int orientation) {
        return ("Exif\0\0MM\0*\0\0\0\b\0\1\1\22\0\3\0\0\0\1\0" + (char) orientation + "\0\0\0\0\0\0GPS 47.37 8.54")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] inserted(byte[] file, int at, byte[] what) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(file, 0, at);
        out.write(what);
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }

    static boolean holds(byte[] file, String text) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(text);
    }
}
