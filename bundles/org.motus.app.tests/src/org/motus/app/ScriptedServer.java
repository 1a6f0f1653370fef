package org.motus.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Optional;

import org.motus.logins.KeptLogins;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;
import org.motus.testkit.SilentFolders;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A clinic server that does what a scene wants: it goes away, changes its password, has a clinic or none. */
final class ScriptedServer extends SilentFolders {

    static final ServerAddress PLACE = new ServerAddress("db.north.example", 5432, "clinic", "motus", null);

    private final ClinicFolders here = Services.find(ClinicFolders.class).orElseThrow();
    private final Path records;
    private final ServiceRegistration<ClinicFolders> registration;
    private volatile boolean away;
    private volatile String password = "server secret";

    /** @param records folder that stands for the database */
    ScriptedServer(Path records) {
        this.records = records;
        var ranking = new Hashtable<String, Object>();
        ranking.put(Constants.SERVICE_RANKING, 1000);
        registration = FrameworkUtil.getBundle(MotusApplication.class).getBundleContext()
                .registerService(ClinicFolders.class, this, ranking);
    }

    void unregister() {
        registration.unregister();
    }

    void away(boolean gone) {
        away = gone;
    }

    void password(String next) {
        password = next;
    }

    private static boolean file(Path path) {
        return path.toString().endsWith(FILE_ENDING);
    }

    private void enter(ServerAddress server, ServerLogin login) throws ClinicException {
        if (away || !server.host().equals(PLACE.host())) {
            throw new ClinicException(Reason.UNREACHABLE, "The clinic server " + server.host()
                    + " does not answer. Look whether this computer is in the network.", null);
        }
        if (!login.user().equals("desk") || !password.equals(new String(login.password().chars()))) {
            throw refused();
        }
    }

    private static ClinicException refused() {
        return new ClinicException(Reason.SERVER_LOGIN, "The clinic server refuses this name and password.", null);
    }

    private void enter() throws ClinicException {
        var login = Services.find(KeptLogins.class).orElseThrow().find(PLACE)
                .orElseThrow(ScriptedServer::refused);
        try (var secret = login.password()) {
            enter(PLACE, login);
        }
    }

    @Override
    public Optional<ServerAddress> address(Path path) throws ClinicException {
        return file(path) ? Optional.of(PLACE) : here.address(path);
    }

    @Override
    public void connect(Path file, ServerAddress server, ServerLogin login) throws ClinicException {
        enter(server, login);
        if (!Files.exists(records)) {
            throw new ClinicException(Reason.NOT_A_CLINIC, "There is no clinic in this place.", null);
        }
        write(file);
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "format=1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Made createShared(Path file, ServerAddress server, ServerLogin login, ClinicProfile profile,
            String administrator, Password secret) throws ClinicException {
        enter(server, login);
        var made = here.create(records, profile, administrator, secret);
        write(file);
        return new Made(shared(file, made.clinic()), made.recoveryKey());
    }

    @Override
    public boolean asks(Path path) throws ClinicException {
        if (file(path)) {
            enter();
        }
        return here.asks(file(path) ? records : path);
    }

    @Override
    public Clinic open(Path path, Key key) throws ClinicException {
        if (!file(path)) {
            return here.open(path, key);
        }
        enter();
        return shared(path, here.open(records, key));
    }

    @Override
    public Clinic create(Path folder, ClinicProfile profile) throws ClinicException {
        return here.create(folder, profile);
    }

    @Override
    public Made create(Path folder, ClinicProfile profile, String administrator, Password secret)
            throws ClinicException {
        return here.create(folder, profile, administrator, secret);
    }

    /** The clinic in the folder, looking as if it came from a server. */
    private static Clinic shared(Path file, Clinic clinic) {
        return (Clinic) Proxy.newProxyInstance(Clinic.class.getClassLoader(), new Class<?>[] { Clinic.class },
                (proxy, method, values) -> switch (method.getName()) {
                    case "folder" -> file;
                    case "shared" -> true;
                    case "equals" -> proxy == values[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> {
                        try {
                            yield method.invoke(clinic, values);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }
                });
    }
}
