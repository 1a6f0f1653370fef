package org.motus.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicMoves.Moved;
import org.motus.store.ServerLogin;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Moves a clinic from its folder to a server, or from there into a folder. */
@Command(name = "move", mixinStandardHelpOptions = true)
final class MoveCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ClinicOption clinic;

    @Option(names = "--to", required = true, paramLabel = "PLACE", descriptionKey = "option.moveTo")
    private Path to;

    @ArgGroup(exclusive = false)
    private @Nullable ServerAddressOption server;

    MoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        var target = server;
        try (var stop = new StopSignal(session.progress())) {
            var here = session.folders().address(clinic.folder()).isEmpty();
            if (target == null) {
                toFolder(here, stop);
            } else if (here) {
                new ServerVisit(session, target, clinic.server()).with(login -> toServer(target, login, stop));
            } else {
                throw session.secrets().refusal("move.nofolder", clinic.folder());
            }
            return ExitCode.DONE;
        } catch (ClinicException e) {
            throw Session.refusal(e);
        } catch (CancellationException e) {
            throw session.secrets().refusal("move.stopped");
        }
    }

    private void toServer(ServerAddressOption target, ServerLogin login, StopSignal stop)
            throws ClinicException, Refusal {
        say(withKey(key -> session.moves().toServer(clinic.folder(), key, to, target.address(), login, stop)));
    }

    private void toFolder(boolean here, StopSignal stop) throws ClinicException, Refusal {
        if (here) {
            throw session.secrets().refusal("move.noserver", clinic.folder());
        }
        session.lend(clinic);
        say(withKey(key -> session.moves().toFolder(clinic.folder(), key, to, stop)));
    }

    private Moved withKey(Session.KeyWork<Moved> work) throws ClinicException, Refusal {
        try {
            return session.withKey(clinic, work);
        } catch (ClinicException e) {
            if (e.reason() == ClinicException.Reason.SIGN_IN) {
                throw session.secrets().refusal("signin.needed", clinic.folder());
            }
            throw e;
        }
    }

    private void say(Moved moved) {
        session.say(session.texts().get("move.done", moved.place(), moved.patients(), moved.revisions(),
                moved.auditRows()));
    }
}
