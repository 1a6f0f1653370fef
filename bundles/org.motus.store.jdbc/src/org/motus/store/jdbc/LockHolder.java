package org.motus.store.jdbc;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Who has a clinic open, as the lock file says it: no patient data, and nothing that opening depends on.
 *
 * @param user
 *            name at the operating system, may be empty
 * @param computer
 *            name of the computer, may be empty
 * @param since
 *            when it was opened
 */
record LockHolder(String user, String computer, Instant since) {

    private static final int LONGEST_FILE = 4096;
    private static final int LONGEST_NAME = 60;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.US);

    LockHolder {
        user = clean(user);
        computer = clean(computer);
    }

    /** What was read may come from anywhere and goes into a sentence. */
    private static String clean(String name) {
        var plain = name.replaceAll("[^\\p{L}\\p{N} ._@-]", "").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }

    /** @return this program */
    static LockHolder here() {
        return new LockHolder(System.getProperty("user.name", ""), computerName(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String computerName() {
        return Stream.of("COMPUTERNAME", "HOSTNAME").map(System::getenv).filter(Objects::nonNull)
                .filter(name -> !name.isBlank()).findFirst().orElseGet(LockHolder::hostName);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "";
        }
    }

    /** @return the content of the lock file */
    byte[] text() {
        return ("user=" + user + "\ncomputer=" + computer + "\nsince=" + since + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @return who signed a lock file, or empty when nobody did or it cannot be read */
    static Optional<LockHolder> read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var properties = new Properties();
            properties.load(new StringReader(new String(in.readNBytes(LONGEST_FILE), StandardCharsets.UTF_8)));
            var holder = new LockHolder(properties.getProperty("user", ""), properties.getProperty("computer", ""),
                    Instant.parse(properties.getProperty("since", "")));
            return Optional.of(holder).filter(known -> !known.user.isEmpty() || !known.computer.isEmpty());
        } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** @return for example "on computer ROOM-2 by kim since 20 Nov 2026, 10:38" */
    String words() {
        var where = computer.isEmpty() ? "" : "on computer " + computer + " ";
        var who = user.isEmpty() ? "" : "by " + user + " ";
        return where + who + "since " + CLOCK.format(since.atZone(ZoneId.systemDefault()));
    }
}
