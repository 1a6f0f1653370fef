package org.motus.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * SHA-256 over words, each written as its length in bytes in decimal digits, a colon, and the word in UTF-8. They are
 * collected first: a digest that is fed word by word spends its time on being fed.
 */
final class HashedWords {

    private byte[] bytes = new byte[4096];
    private int length;

    /** @return the form of a word, for {@link #addForm} */
    static byte[] form(String word) {
        var words = new HashedWords();
        words.add(word);
        return Arrays.copyOf(words.bytes, words.length);
    }

    void add(String word) {
        var text = word.getBytes(StandardCharsets.UTF_8);
        ensure(text.length + 11);
        digits(text.length);
        bytes[length++] = ':';
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    /** Adds a word whose form is known. */
    void addForm(byte[] form) {
        ensure(form.length);
        System.arraycopy(form, 0, bytes, length, form.length);
        length += form.length;
    }

    private void digits(int number) {
        if (number >= 10) {
            digits(number / 10);
        }
        bytes[length++] = (byte) ('0' + number % 10);
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** @return 64 lower-case hexadecimal digits */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java run time has SHA-256.", e);
        }
    }
}
