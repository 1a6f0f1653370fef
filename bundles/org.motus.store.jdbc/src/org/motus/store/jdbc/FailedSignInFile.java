package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

/** The sign-ins that failed, in a small file beside the key file: the database cannot be opened without the key. */
final class FailedSignInFile implements FailedSignIns {

    private static final String NOBODY = "-";

    private record State(int inARow, Instant last, List<FailedSignIn> untold) {
        static final State NONE = new State(0, Instant.EPOCH, List.of());
    }

    private final Path file;
    private final Supplier<Instant> clock;

    /**
     * @param clock
     *            the time now
     */
    FailedSignInFile(Path file, Supplier<Instant> clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    public synchronized Duration pause() throws IOException {
        var state = read();
        return FailedSignIns.pause(state.inARow(), state.last(), clock.get());
    }

    @Override
    public synchronized void failed(@Nullable String userId) throws IOException {
        var state = read();
        var now = clock.get();
        var untold = new ArrayList<FailedSignIn>(state.untold());
        if (untold.size() < MOST_KEPT) {
            untold.add(new FailedSignIn(now, userId));
        }
        write(new State(state.inARow() + 1, now, untold));
    }

    @Override
    public synchronized void succeeded() throws IOException {
        var state = read();
        if (state.inARow() > 0) {
            write(new State(0, Instant.EPOCH, state.untold()));
        }
    }

    @Override
    public synchronized List<FailedSignIn> untold(Connection connection) throws IOException {
        return read().untold();
    }

    @Override
    public synchronized void told(List<FailedSignIn> told) throws IOException {
        var state = read();
        if (!told.isEmpty()) {
            write(new State(state.inARow(), state.last(),
                    state.untold().stream().filter(one -> !told.contains(one)).toList()));
        }
    }

    /** A file that nobody can read counts as many failures: damage must not be the way around the pause. */
    private State read() throws IOException {
        try {
            var lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            var head = lines.get(0).split(" ");
            var untold = new ArrayList<FailedSignIn>();
            for (var line : lines.subList(1, lines.size())) {
                var words = line.split(" ");
                untold.add(new FailedSignIn(Instant.parse(words[0]), NOBODY.equals(words[1]) ? null : words[1]));
            }
            return new State(Math.max(0, Integer.parseInt(head[0])), Instant.parse(head[1]), untold);
        } catch (NoSuchFileException e) {
            return State.NONE;
        } catch (DateTimeParseException | NumberFormatException | IndexOutOfBoundsException e) {
            return new State(WAITS.size(), Files.getLastModifiedTime(file).toInstant(), List.of());
        }
    }

    private void write(State state) throws IOException {
        if (state.inARow() == 0 && state.untold().isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        var text = new StringBuilder().append(state.inARow()).append(' ').append(state.last()).append('\n');
        for (var one : state.untold()) {
            var user = one.userId();
            text.append(one.at()).append(' ').append(user == null ? NOBODY : user).append('\n');
        }
        DurableFile.replace(file, text.toString());
    }
}
