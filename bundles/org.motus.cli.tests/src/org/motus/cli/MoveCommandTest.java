package org.motus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.care.CareService;
import org.motus.safety.SafetyChecks;
import org.motus.store.Backups.Progress;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicMoves;
import org.motus.store.Key;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;
import org.motus.testkit.SilentFolders;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Moving a clinic, at the shell. */
class MoveCommandTest {

    @TempDir
    private Path home;
    private Path folder;
    private Path file;
    private Path secret;
    private final List<String> moved = new ArrayList<>();
    private Optional<ClinicException> refusal = Optional.empty();
    private boolean stopped;
    private final List<ServiceRegistration<?>> services = new ArrayList<>();

    /** Notes what is to be moved where. */
    private final class Moves implements ClinicMoves {

        @Override
        public Moved toServer(Path from, Key key, Path to, ServerAddress server, ServerLogin login, Progress progress)
                throws ClinicException {
            return move(from + " by " + user(key) + " to " + to + " at " + server + " as " + login.user() + "/"
                    + new String(login.password().chars()), to);
        }

        @Override
        public Moved toFolder(Path from, Key key, Path to, Progress progress) throws ClinicException {
            return move(from + " by " + user(key) + " to " + to, to);
        }

        private String user(Key key) {
            return key instanceof Key.User user ? user.name() + "/" + new String(user.password().chars()) : "nobody";
        }

        private Moved move(String what, Path to) throws ClinicException {
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            if (stopped) {
                throw new CancellationException("stopped");
            }
            moved.add(what);
            return new Moved(to, 7, 9, 120);
        }
    }

    @BeforeEach
    void aClinicHereAndOneOnAServer() throws IOException {
        folder = home.resolve("clinic");
        file = home.resolve("north.motus-clinic");
        secret = Files.writeString(home.resolve("secret"), "secret\n");
        register(ClinicMoves.class, new Moves());
        register(ClinicFolders.class, new SilentFolders() {
            @Override
            public Optional<ServerAddress> address(Path path) {
                return path.equals(file) ? Optional.of(place()) : Optional.empty();
            }
        });
    }

    private static ServerAddress place() {
        return new ServerAddress("db.north.example", 5432, "clinic", "motus", null);
    }

    private <T> void register(Class<T> type, T service) {
        var ranking = new Hashtable<String, Object>();
        ranking.put(Constants.SERVICE_RANKING, 1000);
        services.add(FrameworkUtil.getBundle(CliApplication.class).getBundleContext().registerService(type, service,
                ranking));
    }

    @AfterEach
    void noServices() {
        services.forEach(ServiceRegistration::unregister);
    }

    private Shell.Result move(Object... more) {
        var words = new ArrayList<Object>(List.of("move", "--user", "Ada", "--password-file", secret));
        words.addAll(List.of(more));
        return Shell.run(new CareService(new SilentFolders(), new SafetyChecks()), words.toArray());
    }

    private Shell.Result toServer() {
        return move("--clinic", folder, "--to", file, "--host", "db.north.example", "--database", "clinic",
                "--server-user", "desk", "--server-password-file", secret);
    }

    private static void assertRefused(String sentence, Shell.Result result) {
        assertEquals(2, result.exit());
        assertEquals("", result.out());
        assertTrue(result.err().strip().startsWith(sentence) && result.errLines().size() == 1, result.err());
    }

    @Test
    void aClinicGoesToAServerAndSaysWhatWasCompared() {
        var result = toServer();
        assertEquals(0, result.exit(), result.err());
        assertEquals(List.of(folder + " by Ada/secret to " + file + " at " + place() + " as desk/secret"), moved);
        assertEquals("The clinic is in " + file + " now. Every row and every hash there was compared: 7 patients, 9"
                + " program revisions, 120 rows of audit. Open it there; the old place names the new one.",
                result.out().strip());
        assertEquals("", result.err());
    }

    @Test
    void aClinicComesBackIntoAFolderWithTheLoginThatIsGiven() {
        var result = move("--clinic", file, "--to", folder, "--server-user", "desk", "--server-password-file", secret);
        assertEquals(0, result.exit(), result.err());
        assertEquals(List.of(file + " by Ada/secret to " + folder), moved);
    }

    @Test
    void whatIsMissingOrTooMuchIsSaidInOneSentence() {
        assertRefused("The clinic in " + folder + " goes to a server; say which with --host and --database.",
                move("--clinic", folder, "--to", file));
        assertRefused("The clinic of " + file + " is on a server already; leave --host out and name a folder",
                move("--clinic", file, "--to", folder, "--host", "db.south.example", "--database", "clinic"));
        assertRefused("Missing required argument(s): --database=NAME.",
                move("--clinic", folder, "--to", file, "--host", "db.north.example"));
        assertEquals(2, move("--clinic", folder).exit());
        assertEquals(List.of(), moved);
    }

    @Test
    void whatTheStoreRefusesAndAStopAreSaidInOneSentence() {
        refusal = Optional.of(new ClinicException(Reason.NOT_EMPTY, "The schema is in use already.", null));
        assertRefused("The schema is in use already.", toServer());
        refusal = Optional.of(new ClinicException(Reason.SIGN_IN, "Sign in.", null));
        assertRefused("The clinic in " + folder + " has users; sign in with --user", toServer());
        refusal = Optional.empty();
        stopped = true;
        assertRefused("The move was stopped. Nothing was moved, and the clinic is where it was.", toServer());
    }
}
