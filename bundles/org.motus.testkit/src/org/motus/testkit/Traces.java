package org.motus.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;

/**
 * Looks for words in files, byte by byte: as they are, small, in capitals and without accents; in UTF-8, in one byte a letter
 * and in two; and inside what is packed as zip, gzip or zlib, wherever in a file that begins.
 */
public final class Traces {

    private static final List<Charset> WRITINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int UNPACKED_AT_MOST = 8 * 1024 * 1024;
    private static final int DEEPEST = 3;
    /** A stream that breaks off after fewer bytes was none. */
    private static final int SHORTEST = 4;

    private record Form(String word, byte[] bytes) {

        boolean at(byte[] text, int index) {
            if (index + bytes.length > text.length) {
                return false;
            }
            for (var i = 2; i < bytes.length; i++) {
                if (text[index + i] != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Opens what is packed. */
    private interface Opening {
        InputStream open(InputStream packed) throws IOException;
    }

    private final Map<Integer, List<Form>> forms = new HashMap<>();
    /** The first two bytes of every form: most of a file is passed over by this alone. */
    private final BitSet beginnings = new BitSet(1 << 16);

    /**
     * @param words
     *            of four letters or more: shorter ones stand in random bytes by chance
     */
    public Traces(Collection<String> words) {
        for (var word : words) {
            if (word.length() < 4) {
                throw new IllegalArgumentException("Too short to be looked for: " + word);
            }
            for (var variant : variants(word)) {
                for (var writing : WRITINGS) {
                    add(new Form(word, variant.getBytes(writing)));
                }
            }
        }
    }

    private static TreeSet<String> variants(String word) {
        var found = new TreeSet<String>();
        var plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        for (var one : List.of(word, plain, plain.replace("\u00DF", "ss"), Normalizer.normalize(word,
                Normalizer.Form.NFD))) {
            found.addAll(List.of(one, one.toLowerCase(Locale.ROOT), one.toUpperCase(Locale.ROOT)));
        }
        return found;
    }

    private void add(Form form) {
        beginnings.set(pair(form.bytes(), 0));
        var known = forms.computeIfAbsent(pair(form.bytes(), 0), first -> new ArrayList<>());
        if (known.stream().noneMatch(one -> Arrays.equals(one.bytes(), form.bytes()))) {
            known.add(form);
        }
    }

    private static int pair(byte[] text, int index) {
        return (text[index] & 0xFF) << 8 | text[index + 1] & 0xFF;
    }

    /**
     * @param root
     *            a file or folder; one that is not there holds nothing
     * @return a line for each file and word that was found in it
     */
    public List<String> in(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        var found = new ArrayList<String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                words(file).forEach(word -> found.add(word + " stands in " + file));
            }
        }
        return found;
    }

    private TreeSet<String> words(Path file) throws IOException {
        var found = new TreeSet<String>();
        look(file.toString().getBytes(StandardCharsets.UTF_8), DEEPEST, found);
        try {
            look(Files.readAllBytes(file), 0, found);
        } catch (NoSuchFileException e) {
            // A running program removed it meanwhile; its name was looked at.
            found.remove("");
        }
        return found;
    }

    private void look(byte[] text, int depth, TreeSet<String> found) {
        for (var index = 0; index + 1 < text.length; index++) {
            var here = pair(text, index);
            if (beginnings.get(here)) {
                add(text, index, forms.getOrDefault(here, List.of()), found);
            }
            if (depth < DEEPEST && packed(here)) {
                unpacked(text, index, here).forEach(inside -> look(inside, depth + 1, found));
            }
        }
    }

    private static void add(byte[] text, int index, List<Form> possible, TreeSet<String> found) {
        for (var form : possible) {
            if (form.at(text, index)) {
                found.add(form.word());
            }
        }
    }

    private static boolean packed(int pair) {
        return pair == 0x504B || pair == 0x1F8B || pair >> 8 == 0x78 && pair % 31 == 0;
    }

    private static List<byte[]> unpacked(byte[] text, int index, int pair) {
        if (pair == 0x504B) {
            return index + 4 < text.length && text[index + 2] == 3 && text[index + 3] == 4
                    ? zip(text, index)
                    : List.of();
        }
        return stream(text, index, pair == 0x1F8B ? GZIPInputStream::new : InflaterInputStream::new);
    }

    private static List<byte[]> stream(byte[] text, int index, Opening opening) {
        var out = new ByteArrayOutputStream();
        try (var in = opening.open(new ByteArrayInputStream(text, index, text.length - index))) {
            fill(in, out);
        } catch (IOException e) {
            // It ends in something else, or was none: what came out of it until there is looked at.
            return out.size() < SHORTEST ? List.of() : List.of(out.toByteArray());
        }
        return List.of(out.toByteArray());
    }

    private static void fill(InputStream in, ByteArrayOutputStream out) throws IOException {
        var buffer = new byte[8192];
        for (var read = in.read(buffer); read >= 0 && out.size() < UNPACKED_AT_MOST; read = in.read(buffer)) {
            out.write(buffer, 0, read);
        }
    }

    private static List<byte[]> zip(byte[] text, int index) {
        var found = new ArrayList<byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(text, index, text.length - index))) {
            // One entry: the next begins with the same two letters and is met there.
            var entry = zip.getNextEntry();
            if (entry != null) {
                found.add(entry.getName().getBytes(StandardCharsets.UTF_8));
                found.addAll(stream(zip));
            }
        } catch (IOException | IllegalArgumentException e) {
            return found;
        }
        return found;
    }

    private static List<byte[]> stream(ZipInputStream zip) throws IOException {
        var out = new ByteArrayOutputStream();
        fill(zip, out);
        return List.of(out.toByteArray());
    }
}
