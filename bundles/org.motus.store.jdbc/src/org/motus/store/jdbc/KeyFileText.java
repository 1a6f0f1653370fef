package org.motus.store.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.jdbc.KeyFile.UserCopy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** The key file as text: JSON with a checksum over the rest, so that damage is told from a wrong password. */
final class KeyFileText {

    /** A form that this program does not know is taken for damage unless it is newer. */
    static final int FORM = 1;

    private static final String CHECK = "check";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern HEX = Pattern.compile("([0-9a-f]{2})+");
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();
    private static final Gson COMPACT = new Gson();

    private KeyFileText() {
    }

    static String write(KeyFile file) {
        var object = new JsonObject();
        object.addProperty("format", FORM);
        object.addProperty("clinic", file.clinicId());
        object.addProperty("names", file.nameSalt());
        var users = new JsonArray();
        for (var copy : file.users()) {
            var user = new JsonObject();
            user.addProperty("id", copy.id());
            user.addProperty("name", copy.nameMark());
            user.add("key", object(copy.key()));
            users.add(user);
        }
        object.add("users", users);
        var recovery = file.recovery();
        if (recovery != null) {
            object.add("recovery", object(recovery));
        }
        object.addProperty(CHECK, checksum(object));
        return GSON.toJson(object) + "\n";
    }

    private static JsonObject object(WrappedKey key) {
        var object = new JsonObject();
        object.addProperty("salt", key.salt());
        object.addProperty("rounds", key.rounds());
        object.addProperty("nonce", key.nonce());
        object.addProperty("sealed", key.sealed());
        return object;
    }

    private static String checksum(JsonObject object) {
        try {
            var bytes = COMPACT.toJson(object).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java run time has SHA-256.", e);
        }
    }

    /** @return empty when the text is no key file or was changed */
    static Optional<KeyFile> read(String text) {
        try {
            var object = checked(text);
            return object.isPresent() && integer(object.get(), "format") == FORM
                    ? Optional.of(file(object.get()))
                    : Optional.empty();
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    /** @return true for an undamaged key file of a program that is newer than this one */
    static boolean isNewer(String text) {
        try {
            return checked(text).filter(object -> integer(object, "format") > FORM).isPresent();
        } catch (JsonParseException e) {
            return false;
        }
    }

    private static Optional<JsonObject> checked(String text) {
        var object = object(JsonParser.parseString(text));
        var check = object.remove(CHECK);
        return check != null && check.isJsonPrimitive() && check.getAsString().equals(checksum(object))
                ? Optional.of(object)
                : Optional.empty();
    }

    private static KeyFile file(JsonObject object) {
        var users = new ArrayList<UserCopy>();
        var list = object.get("users");
        if (list == null || !list.isJsonArray()) {
            throw new JsonParseException("users");
        }
        for (var element : list.getAsJsonArray()) {
            var user = object(element);
            users.add(new UserCopy(text(user, "id", ID), text(user, "name", HEX), key(user.get("key"))));
        }
        var recovery = object.get("recovery");
        return new KeyFile(text(object, "clinic", ID), text(object, "names", HEX), users,
                recovery == null ? null : key(recovery));
    }

    private static WrappedKey key(@Nullable JsonElement element) {
        var object = object(element);
        var rounds = integer(object, "rounds");
        var key = new WrappedKey(text(object, "salt", HEX), rounds, text(object, "nonce", HEX),
                text(object, "sealed", HEX));
        if (rounds < 1 || rounds > KeyDerivation.MOST_ROUNDS || key.nonce().length() != 2 * AesGcm.NONCE_BYTES) {
            throw new JsonParseException("rounds or nonce");
        }
        return key;
    }

    private static JsonObject object(@Nullable JsonElement element) {
        if (element == null || !element.isJsonObject()) {
            throw new JsonParseException("object");
        }
        return element.getAsJsonObject();
    }

    private static String text(JsonObject object, String name, Pattern form) {
        var element = object.get(name);
        if (element == null || !element.isJsonPrimitive() || !form.matcher(element.getAsString()).matches()) {
            throw new JsonParseException(name);
        }
        return element.getAsString();
    }

    private static int integer(JsonObject object, String name) {
        var element = object.get(name);
        if (element == null || !element.isJsonPrimitive() || !element.getAsString().matches("[0-9]{1,9}")) {
            throw new JsonParseException(name);
        }
        return element.getAsInt();
    }
}
