package org.motus.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the clinic file for a clinic that is on a server already. */
@Command(name = "connect", mixinStandardHelpOptions = true)
final class ServerConnectCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ServerPlaceOption place;

    ServerConnectCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        new ServerVisit(session, place.server(), place.login()).with(login -> {
            session.folders().connect(place.file(), place.server().address(), login);
            session.say(session.texts().get("server.connected", place.file(), place.server().address().host()));
        });
        return ExitCode.DONE;
    }
}
