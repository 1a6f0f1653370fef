package org.motus.cli;

import java.io.PrintWriter;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.CareService;
import org.motus.handout.HandoutException;
import org.motus.library.Texts;
import org.motus.logins.KeptLogins;
import org.motus.store.Backups;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicMoves;
import org.motus.store.Key;
import org.motus.store.Password;
import org.osgi.framework.FrameworkUtil;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/** What every command needs: the services, the two streams and the texts. */
final class Session {

    /** Work on an open clinic. */
    @FunctionalInterface
    interface ClinicWork {
        /** @return the exit code */
        int run(Clinic clinic) throws ClinicException, Refusal;
    }

    /**
     * Work with a key.
     *
     * @param <T>
     *            what it brings
     */
    @FunctionalInterface
    interface KeyWork<T> {
        T run(Key key) throws ClinicException;
    }

    private final @Nullable CareService care;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Texts texts;
    private final Secrets secrets;
    private final Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

    Session(@Nullable CareService care, PrintWriter out, PrintWriter err, Texts texts, Secrets secrets) {
        this.care = care;
        this.out = out;
        this.err = err;
        this.texts = texts;
        this.secrets = secrets;
    }

    /** @throws IllegalStateException when the program was built or started without its services */
    CareService care() {
        var service = care;
        if (service == null) {
            throw new IllegalStateException("The care service is not there.");
        }
        return service;
    }

    /** @throws IllegalStateException when the program was built or started without its services */
    Backups backups() {
        return service(Backups.class);
    }

    /** @throws IllegalStateException when the program was built or started without its services */
    ClinicFolders folders() {
        return service(ClinicFolders.class);
    }

    /** @throws IllegalStateException when the program was built or started without its services */
    ClinicMoves moves() {
        return service(ClinicMoves.class);
    }

    /** @throws IllegalStateException when the program was built or started without its services */
    KeptLogins logins() {
        return service(KeptLogins.class);
    }

    private static <T> T service(Class<T> type) {
        var bundles = FrameworkUtil.getBundle(Session.class).getBundleContext();
        var found = bundles.getServiceReference(type);
        if (found == null) {
            throw new IllegalStateException("The service " + type.getSimpleName() + " is not there.");
        }
        return bundles.getService(found);
    }

    Texts texts() {
        return texts;
    }

    /** @return says how far a long command is, to somebody who watches; the caller closes it */
    ProgressLine progress() {
        return new ProgressLine(err, ProgressLine.terminal());
    }

    Secrets secrets() {
        return secrets;
    }

    void say(String line) {
        out.println(line);
    }

    /** Shows a secret, without making a text of it. */
    void say(Password secret) {
        var chars = secret.chars();
        out.println(chars);
        Arrays.fill(chars, '\0');
    }

    void warn(String line) {
        err.println(line);
    }

    void json(JsonElement element) {
        out.println(text(element));
    }

    /** @return an element as the commands print it */
    String text(JsonElement element) {
        return gson.toJson(element);
    }

    /** Signs in, does the work, closes the clinic; what the store refuses becomes a refusal here. */
    int inClinic(ClinicOption option, ClinicWork work) throws Refusal {
        try (var clinic = open(option)) {
            return work.run(clinic);
        } catch (ClinicException e) {
            throw refusal(e);
        }
    }

    /** Does work with the key of whoever is at the shell, and clears the password. */
    <T> T withKey(ClinicOption option, KeyWork<T> work) throws ClinicException, Refusal {
        var key = option.key(secrets);
        try (var password = switch (key) {
            case Key.Open open -> null;
            case Key.User user -> user.password();
            case Key.Recovery recovery -> recovery.recoveryKey();
        }) {
            return work.run(key);
        }
    }

    private Clinic open(ClinicOption option) throws ClinicException, Refusal {
        lend(option);
        try {
            return withKey(option, key -> care().open(option.folder(), key));
        } catch (ClinicException e) {
            if (e.reason() == ClinicException.Reason.SIGN_IN) {
                throw secrets.refusal("signin.needed", option.folder());
            }
            if (e.reason() == ClinicException.Reason.SERVER_LOGIN) {
                requireServerLogin(option);
            }
            throw e;
        }
    }

    private void requireServerLogin(ClinicOption option) throws ClinicException, Refusal {
        var server = folders().address(option.folder());
        if (server.isPresent()) {
            var found = logins().find(server.get());
            found.ifPresent(login -> login.password().close());
            if (found.isEmpty()) {
                throw secrets.refusal("server.nologin", server.get().host());
            }
        }
    }

    /** A login that is given counts for this run of the program, before one that is kept. */
    void lend(ClinicOption option) throws ClinicException, Refusal {
        var given = option.server().login(secrets);
        if (given.isPresent()) {
            try (var password = given.get().password()) {
                var server = folders().address(option.folder())
                        .orElseThrow(() -> secrets.refusal("server.nofile", option.folder()));
                logins().lend(server, given.get());
            }
        }
    }

    /** @return the store's sentence as a refusal, unless it is the program's own fault */
    static Refusal refusal(ClinicException problem) {
        if (problem.reason() == ClinicException.Reason.FAILED) {
            throw new IllegalStateException(problem.getMessage(), problem);
        }
        return new Refusal(String.valueOf(problem.getMessage()));
    }

    /** @return the handout's sentence as a refusal, unless it is the program's own fault */
    static Refusal refusal(HandoutException problem) {
        if (problem.reason() == HandoutException.Reason.LAYOUT_FAILED) {
            throw new IllegalStateException(problem.getMessage(), problem);
        }
        return new Refusal(String.valueOf(problem.getMessage()));
    }
}
