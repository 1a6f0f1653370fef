package org.motus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.care.CareService;
import org.motus.logins.KeptLogins;
import org.motus.safety.SafetyChecks;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;
import org.motus.testkit.SilentClinic;
import org.motus.testkit.SilentFolders;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Clinics on a server, at the shell. */
class ServerCommandTest {

    private static final String ASKED = "The clinic server db.north.example wants a login.";

    @TempDir
    private Path home;
    private Path file;
    private final List<String> asked = new ArrayList<>();
    private final List<ServiceRegistration<?>> services = new ArrayList<>();
    private final Memory logins = new Memory();

    /** Logins that are kept in memory only. */
    private static final class Memory implements KeptLogins {

        private Optional<String> kept = Optional.empty();
        private Optional<String> lent = Optional.empty();

        @Override
        public Optional<ServerLogin> find(ServerAddress server) {
            return lent.or(() -> kept).map(text -> text.split("/"))
                    .map(parts -> new ServerLogin(parts[0], Password.of(parts[1].toCharArray())));
        }

        @Override
        public void keep(ServerAddress server, ServerLogin login) {
            kept = Optional.of(text(login));
        }

        @Override
        public void lend(ServerAddress server, ServerLogin login) {
            lent = Optional.of(text(login));
        }

        @Override
        public void forget(ServerAddress server) {
            kept = Optional.empty();
            lent = Optional.empty();
        }

        static String text(ServerLogin login) {
            return login.user() + "/" + new String(login.password().chars());
        }
    }

    /** A server that takes desk/secret and notes what it was asked. */
    private final class Server extends SilentFolders {

        private void enter(String deed, ServerAddress server, ServerLogin login) throws ClinicException {
            asked.add(deed + " " + server + " as " + login.user());
            if (!Memory.text(login).equals("desk/secret")) {
                throw new ClinicException(Reason.SERVER_LOGIN, ASKED, null);
            }
        }

        @Override
        public Optional<ServerAddress> address(Path path) {
            return path.equals(file) ? Optional.of(place()) : Optional.empty();
        }

        @Override
        public void connect(Path written, ServerAddress server, ServerLogin login) throws ClinicException {
            enter("connect", server, login);
            if (Files.exists(written)) {
                throw new ClinicException(Reason.NOT_EMPTY, "There is a file already.", null);
            }
        }

        @Override
        public Made createShared(Path written, ServerAddress server, ServerLogin login, ClinicProfile profile,
                String administrator, Password password) throws ClinicException {
            enter("make", server, login);
            asked.add(profile + " " + administrator + "/" + new String(password.chars()));
            return new Made(clinic(profile), Password.of("ABCDE-FGHIJ".toCharArray()));
        }

        @Override
        public Clinic open(Path path, Key key) throws ClinicException {
            enter("open", place(), logins.find(place())
                    .orElseThrow(() -> new ClinicException(Reason.SERVER_LOGIN, ASKED, null)));
            throw new ClinicException(Reason.SIGN_IN, "Somebody must sign in.", null);
        }
    }

    private static ServerAddress place() {
        return new ServerAddress("db.north.example", 5432, "clinic", "motus", null);
    }

    private static Clinic clinic(ClinicProfile profile) {
        return new SilentClinic() {
            @Override
            public ClinicProfile profile() {
                return profile;
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    @BeforeEach
    void aServer() {
        file = home.resolve("north.motus-clinic");
        register(ClinicFolders.class, new Server());
        register(KeptLogins.class, logins);
    }

    private <T> void register(Class<T> type, T service) {
        var ranking = new Hashtable<String, Object>();
        ranking.put(Constants.SERVICE_RANKING, 1000);
        services.add(FrameworkUtil.getBundle(CliApplication.class).getBundleContext().registerService(type, service,
                ranking));
    }

    @AfterEach
    void noServer() {
        services.forEach(ServiceRegistration::unregister);
    }

    private Path secret(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text + "\n");
    }

    private static Shell.Result run(Object... words) {
        return Shell.run(new CareService(new SilentFolders(), new SafetyChecks()), words);
    }

    private Shell.Result connect(Object... more) {
        var words = new ArrayList<Object>(List.of("server", "connect", "--file", file, "--host", "db.north.example",
                "--database", "clinic"));
        words.addAll(Arrays.asList(more));
        return run(words.toArray());
    }

    private static void assertRefused(String sentence, Shell.Result result) {
        assertEquals(2, result.exit());
        assertEquals("", result.out());
        assertTrue(result.err().strip().startsWith(sentence) && result.errLines().size() == 1, result.err());
    }

    @Test
    void aComputerIsConnectedAndKeepsTheLoginOnlyWhenAsked() throws IOException {
        var secret = secret("secret", "secret");
        var connected = connect("--server-user", "desk", "--server-password-file", secret);
        assertEquals(0, connected.exit(), connected.err());
        assertEquals("The clinic file is " + file + ". It says where on the server db.north.example the clinic is.",
                connected.out().strip());
        assertEquals(List.of("connect " + place() + " as desk"), asked);
        assertEquals(Optional.empty(), logins.kept);
        connect("--server-user", "desk", "--server-password-file", secret, "--keep-login");
        assertEquals(Optional.of("desk/secret"), logins.kept);
        assertEquals(0, connect("--port", 5432, "--schema", "motus").exit(), "the kept login is enough now");
    }

    @Test
    void theServersPasswordComesFromAFileOrAVariableAndNeverFromAnArgument() throws IOException {
        assertRefused("This computer has no login for the server db.north.example", connect());
        assertRefused("No password for the server was given; name a file with --server-password-file or set the "
                + "variable MOTUS_SERVER_PASSWORD.", connect("--server-user", "desk"));
        assertRefused("Unknown option", connect("--server-user", "desk", "--server-password", "secret"));
        assertRefused("A password for the server needs a name",
                connect("--server-password-file", secret("secret", "secret")));
        var care = new CareService(new SilentFolders(), new SafetyChecks());
        var byVariable = Shell.run(care, Map.of("MOTUS_SERVER_PASSWORD", "secret"), "server", "connect", "--file", file,
                "--host", "db.north.example", "--database", "clinic", "--server-user", "desk");
        assertEquals(0, byVariable.exit(), byVariable.err());
    }

    @Test
    void aLoginThatTheServerRefusesIsNotKept() throws IOException {
        assertRefused(ASKED, connect("--server-user", "desk", "--server-password-file", secret("wrong", "guess"),
                "--keep-login"));
        assertEquals(Optional.empty(), logins.kept);
    }

    @Test
    void aClinicIsMadeWithItsAdministratorAndShowsItsRecoveryKey() throws IOException {
        var made = run("server", "make", "--file", file, "--host", "db.north.example", "--port", 5433, "--database",
                "clinic", "--schema", "north", "--server-user", "desk", "--server-password-file",
                secret("secret", "secret"), "--name", " North Street ", "--phone", "555 0100", "--emergency", "112",
                "--user", "Ada Admin", "--new-password-file", secret("adas", "ada's password"));
        assertEquals(0, made.exit(), made.err());
        assertEquals(List.of(
                "The shared clinic North Street is on the server db.north.example. Its clinic file is " + file
                        + "; copy that to the other desks.",
                "Recovery key, shown only now; print it and lock it away:", "ABCDE-FGHIJ"),
                made.out().lines().toList());
        assertEquals(List.of(
                "make " + new ServerAddress("db.north.example", 5433, "clinic", "north", null) + " as desk",
                new ClinicProfile("North Street", "", "555 0100", "112", false) + " Ada Admin/ada's password"), asked);
    }

    @Test
    void whatIsMissingOrWrongIsOneSentence() {
        assertRefused("Name a command: make, connect", run("server"));
        assertRefused("Missing required option: '--database=NAME'",
                run("server", "connect", "--file", file, "--host", "db.north.example"));
        assertRefused("Invalid value for option '--port'", connect("--port", "many"));
    }

    @Test
    void everyCommandTakesAClinicFileAndTheServersLogin() throws IOException {
        var care = new CareService(new Server(), new SafetyChecks());
        assertRefused("This computer has no login for the server db.north.example; add --server-user NAME and",
                Shell.run(care, "patients", "--clinic", file));
        assertRefused(ASKED, Shell.run(care, "patients", "--clinic", file, "--server-user", "desk",
                "--server-password-file", secret("wrong", "guess")));
        assertRefused("The clinic in " + file + " has users; sign in with --user",
                Shell.run(care, "patients", "--clinic", file, "--server-user", "desk", "--server-password-file",
                        secret("secret", "secret")));
        assertEquals(Optional.empty(), logins.kept, "one command's login is not kept");
        assertRefused("The clinic in " + home + " is on no server; leave --server-user out.",
                Shell.run(care, "patients", "--clinic", home, "--server-user", "desk", "--server-password-file",
                        home.resolve("secret")));
    }
}
