package org.motus.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.Texts;
import org.motus.store.Password;

/** Passwords from files and from the environment, which are cleared from memory once they are read. */
final class Secrets {

    static final String VARIABLE = "MOTUS_PASSWORD";
    static final String SERVER_VARIABLE = "MOTUS_SERVER_PASSWORD";

    /** A longer file holds something else. */
    private static final int MOST_BYTES = 4_096;

    private final Texts texts;
    private final Function<String, @Nullable String> environment;

    /**
     * @param environment
     *            value of a variable, null when it is not set
     */
    Secrets(Texts texts, Function<String, @Nullable String> environment) {
        this.texts = texts;
        this.environment = environment;
    }

    Refusal refusal(String key, Object... values) {
        return new Refusal(texts.get(key, values));
    }

    /**
     * @param missing
     *            key of the sentence for a variable that is not set
     * @return the password of the variable; the caller closes it
     */
    Password fromEnvironment(String variable, String missing) throws Refusal {
        var value = environment.apply(variable);
        if (value == null) {
            throw refusal(missing, variable);
        }
        return Password.of(value.toCharArray());
    }

    /** @return the first line of the file, which is UTF-8; the caller closes it */
    Password read(Path file) throws Refusal {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw refusal("signin.file.long", file);
            }
            var bytes = Files.readAllBytes(file);
            try {
                return firstLine(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        } catch (CharacterCodingException e) {
            throw refusal("signin.file.text", file);
        } catch (IOException e) {
            throw refusal("signin.file", file);
        }
    }

    private static Password firstLine(CharBuffer text) {
        var all = text.array();
        var start = text.arrayOffset() + text.position();
        // Editors of one system put an invisible mark at the front of a file.
        if (start < text.limit() && all[start] == '\uFEFF') {
            start++;
        }
        var end = start;
        while (end < text.limit() && all[end] != '\n' && all[end] != '\r') {
            end++;
        }
        var line = Arrays.copyOfRange(all, start, end);
        Arrays.fill(all, '\0');
        return Password.of(line);
    }
}
