package org.motus.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.Role;
import org.motus.store.UserInfo;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists and changes who may open the clinic. */
@Command(name = "users", mixinStandardHelpOptions = true)
final class UsersCommand implements Callable<Integer> {

    private static final String ROW = "%-38s %-28s %-14s %s";

    /** What is to be changed: one thing at a time. */
    static final class Change {

        @Option(names = "--add", paramLabel = "NAME", descriptionKey = "option.users.add")
        private @Nullable String add;

        @Option(names = "--change", paramLabel = "NAME", descriptionKey = "option.users.change")
        private @Nullable String change;

        @Option(names = "--deactivate", paramLabel = "NAME", descriptionKey = "option.users.deactivate")
        private @Nullable String deactivate;

        @Option(names = "--activate", paramLabel = "NAME", descriptionKey = "option.users.activate")
        private @Nullable String activate;

        @Option(names = "--set-password", paramLabel = "NAME", descriptionKey = "option.users.setPassword")
        private @Nullable String setPassword;

        @Option(names = "--new-recovery-key", descriptionKey = "option.users.newRecoveryKey")
        private boolean newRecoveryKey;
    }

    private final Session session;

    @Mixin
    private ClinicOption clinic;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private @Nullable Change change;

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "option.users.role")
    private @Nullable Role role;

    @Option(names = "--new-password-file", paramLabel = "FILE", descriptionKey = "option.users.newPasswordFile")
    private @Nullable Path newPasswordFile;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    UsersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        return session.inClinic(clinic, open -> {
            var wanted = change;
            if (wanted == null) {
                list(open.users().list());
            } else {
                change(open, wanted);
            }
            return ExitCode.DONE;
        });
    }

    /** A change that is about somebody. */
    @FunctionalInterface
    private interface Deed {
        void on(String name) throws ClinicException, Refusal;
    }

    private static void when(@Nullable String name, Deed deed) throws ClinicException, Refusal {
        if (name != null) {
            deed.on(name);
        }
    }

    private void change(Clinic open, Change wanted) throws ClinicException, Refusal {
        when(wanted.add, name -> add(open, name));
        when(wanted.change, name -> setRole(open, find(open, name)));
        when(wanted.deactivate, name -> setActive(open, find(open, name), false));
        when(wanted.activate, name -> setActive(open, find(open, name), true));
        when(wanted.setPassword, name -> setPassword(open, find(open, name)));
        if (wanted.newRecoveryKey) {
            showNewRecoveryKey(open);
        }
    }

    private void setRole(Clinic open, UserInfo user) throws ClinicException, Refusal {
        var next = wantedRole();
        open.users().role(user.id(), next);
        say("users.role", user.name(), word(next));
    }

    private void setActive(Clinic open, UserInfo user, boolean active) throws ClinicException {
        open.users().active(user.id(), active);
        say(active ? "users.activated" : "users.deactivated", user.name());
    }

    private void add(Clinic open, String name) throws ClinicException, Refusal {
        var next = wantedRole();
        var first = open.users().list().isEmpty();
        try (var password = newPassword()) {
            var added = open.users().add(name, next, password);
            say("users.added", added.name(), word(added.role()));
        }
        if (first) {
            showNewRecoveryKey(open);
        }
    }

    private void setPassword(Clinic open, UserInfo user) throws ClinicException, Refusal {
        try (var next = newPassword()) {
            var own = user.id().equals(open.user().id());
            if (own && clinic.key(session.secrets()) instanceof Key.User present) {
                try (var old = present.password()) {
                    open.users().password(user.id(), old, next);
                }
            } else {
                open.users().password(user.id(), null, next);
            }
        }
        say("users.password", user.name());
    }

    private void showNewRecoveryKey(Clinic open) throws ClinicException {
        try (var key = open.users().newRecoveryKey()) {
            say("users.recovery");
            session.say(key);
        }
    }

    private Role wantedRole() throws Refusal {
        var wanted = role;
        if (wanted == null) {
            throw session.secrets().refusal("users.needs.role");
        }
        return wanted;
    }

    private Password newPassword() throws Refusal {
        var file = newPasswordFile;
        if (file == null) {
            throw session.secrets().refusal("users.needs.file");
        }
        return session.secrets().read(file);
    }

    private UserInfo find(Clinic open, String name) throws ClinicException, Refusal {
        if (same(open.user(), name)) {
            return open.user();
        }
        return open.users().list().stream().filter(user -> same(user, name)).findFirst()
                .orElseThrow(() -> session.secrets().refusal("users.unknown", name));
    }

    private static boolean same(UserInfo user, String name) {
        return user.name().toLowerCase(Locale.ROOT).equals(name.strip().toLowerCase(Locale.ROOT));
    }

    private void say(String key, Object... values) {
        session.say(session.texts().get(key, values));
    }

    private String word(Role of) {
        return session.texts().get("role." + of.name());
    }

    private void list(List<UserInfo> users) {
        if (json) {
            session.json(array(users));
        } else if (users.isEmpty()) {
            session.warn(session.texts().get("users.none"));
        } else {
            session.say(ROW.formatted("id", "name", "role", "active").stripTrailing());
            users.forEach(user -> session.say(
                    ROW.formatted(user.id(), user.name(), word(user.role()), user.active() ? "yes" : "no")));
        }
    }

    private static JsonArray array(List<UserInfo> users) {
        var array = new JsonArray();
        for (var user : users) {
            var object = new JsonObject();
            object.addProperty("id", user.id());
            object.addProperty("name", user.name());
            object.addProperty("role", user.role().name());
            object.addProperty("active", user.active());
            array.add(object);
        }
        return array;
    }
}
