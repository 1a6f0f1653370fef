package org.motus.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.motus.store.ClinicException;
import org.motus.store.ClinicFolders.Made;
import org.motus.store.ClinicProfile;
import org.motus.store.ServerLogin;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a clinic on a server, with its first administrator. */
@Command(name = "make", mixinStandardHelpOptions = true)
final class ServerMakeCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ServerPlaceOption place;

    @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "option.clinicName")
    private String name;

    @Option(names = "--address", paramLabel = "LINE", defaultValue = "", descriptionKey = "option.clinicAddress")
    private String address;

    @Option(names = "--phone", paramLabel = "NUMBER", defaultValue = "", descriptionKey = "option.clinicPhone")
    private String phone;

    @Option(names = "--emergency", required = true, paramLabel = "NUMBER", descriptionKey = "option.emergency")
    private String emergency;

    @Option(names = "--user", required = true, paramLabel = "NAME", descriptionKey = "option.administrator")
    private String user;

    @Option(names = "--new-password-file", required = true, paramLabel = "FILE", descriptionKey = "option.users.newPasswordFile")
    private Path newPasswordFile;

    ServerMakeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        new ServerVisit(session, place.server(), place.login()).with(this::make);
        return ExitCode.DONE;
    }

    private void make(ServerLogin login) throws ClinicException, Refusal {
        if (name.isBlank()) {
            throw session.secrets().refusal("server.noname");
        }
        var profile = new ClinicProfile(name.strip(), address.strip(), phone.strip(), emergency.strip(), false);
        try (var password = session.secrets().read(newPasswordFile)) {
            show(session.folders().createShared(place.file(), place.server().address(), login, profile, user.strip(),
                    password));
        }
    }

    private void show(Made made) throws ClinicException {
        try (var clinic = made.clinic(); var key = made.recoveryKey()) {
            session.say(session.texts().get("server.made", clinic.profile().name(), place.server().address().host(),
                    place.file()));
            session.say(session.texts().get("users.recovery"));
            session.say(key);
        }
    }
}
