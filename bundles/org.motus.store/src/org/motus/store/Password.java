package org.motus.store;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A password or recovery key in memory. It is never a String, and {@link #close()} overwrites it; whoever made it or got
 * it closes it. Safe for use from several threads.
 */
public final class Password implements AutoCloseable {

    /** A new password has at least this many characters. */
    public static final int SHORTEST = 8;
    /** A new password has at most this many characters. */
    public static final int LONGEST = 200;

    private final Object lock = new Object();
    private char @Nullable [] chars;

    private Password(char[] chars) {
        this.chars = chars;
    }

    /**
     * @param chars
     *            may be empty; cleared by this call, so that only the password holds it
     */
    public static Password of(char[] chars) {
        var password = new Password(chars.clone());
        Arrays.fill(chars, '\0');
        return password;
    }

    /**
     * @return a copy; the caller clears it with {@link Arrays#fill(char[], char)}
     * @throws IllegalStateException
     *             when it was closed
     */
    public char[] chars() {
        synchronized (lock) {
            return held().clone();
        }
    }

    /** @return number of characters, 0 or more */
    public int length() {
        synchronized (lock) {
            return held().length;
        }
    }

    /** @return true when both hold the same characters, such as a new password and its repetition */
    public boolean sameAs(Password other) {
        var mine = chars();
        var theirs = other.chars();
        try {
            return Arrays.equals(mine, theirs);
        } finally {
            Arrays.fill(mine, '\0');
            Arrays.fill(theirs, '\0');
        }
    }

    /** @return a second one with the same characters; the caller closes it */
    public Password copy() {
        return of(chars());
    }

    private char[] held() {
        var held = chars;
        if (held == null) {
            throw new IllegalStateException("The password was closed.");
        }
        return held;
    }

    /** Overwrites the characters. A second call does nothing. */
    @Override
    public void close() {
        synchronized (lock) {
            var held = chars;
            if (held != null) {
                Arrays.fill(held, '\0');
                chars = null;
            }
        }
    }

    @Override
    public String toString() {
        return "Password";
    }
}
