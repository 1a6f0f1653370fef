package org.motus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicProfile;

/**
 * What the form for a new clinic holds, and what is wrong with it. Knows no widgets.
 *
 * @param name
 *            name of the clinic
 * @param address
 *            one line, may be empty
 * @param phone
 *            may be empty
 * @param emergency
 *            number printed in the stop box
 * @param folder
 *            path of a folder that does not exist yet or is empty; counts for a clinic on this computer only
 * @param shared
 *            true when the records are kept on the clinic's server
 */
record NewClinic(String name, String address, String phone, String emergency, String folder, boolean shared) {

    private static final String OUTSIDE_NAMES = "[^\\p{L}\\p{N}]+";
    private static final int FOLDER_LETTERS = 60;

    /** A clinic on this computer. */
    NewClinic(String name, String address, String phone, String emergency, String folder) {
        this(name, address, phone, emergency, folder, false);
    }

    /** @return a folder for a clinic of that name in a home folder */
    static String suggestedFolder(Path home, String name) {
        var words = name.replaceAll(OUTSIDE_NAMES, " ").strip().replace(' ', '-');
        var part = words.isEmpty() ? "clinic" : words.substring(0, Math.min(FOLDER_LETTERS, words.length()));
        return home.resolve("Motus").resolve(part).toString();
    }

    /** @return a sentence about the name, or empty when it is good */
    String nameFault() {
        return name.isBlank() ? Messages.make_name_missing : "";
    }

    /** @return a sentence about the emergency number, or empty when it is good */
    String emergencyFault() {
        if (emergency.isBlank()) {
            return Messages.make_emergency_missing;
        }
        return emergency.matches("[+0-9 ()/-]+") ? "" : Messages.make_emergency_letters;
    }

    /** @return a sentence about the folder, or empty when it is good; looks at the disk */
    String folderFault() {
        if (shared) {
            return "";
        }
        if (folder.isBlank()) {
            return Messages.make_folder_missing;
        }
        var path = path();
        if (path.isEmpty() || !path.get().isAbsolute()) {
            return Messages.make_folder_invalid;
        }
        if (Files.isRegularFile(path.get())) {
            return Messages.make_folder_file;
        }
        if (Files.isDirectory(path.get()) && !emptyFolder(path.get())) {
            return Messages.make_folder_full;
        }
        return writable(path.get()) ? "" : Messages.make_folder_locked;
    }

    private static boolean emptyFolder(Path folder) {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            // A folder that cannot be read cannot be used either; the sentence says to choose another.
            return false;
        }
    }

    /** @return true when something can be made in this folder, which need not be there yet */
    static boolean writable(@Nullable Path folder) {
        @Nullable
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && Files.isDirectory(there) && Files.isWritable(there);
    }

    /** @return the folder as a path, or empty when this system cannot have such a path */
    Optional<Path> path() {
        return path(folder.strip());
    }

    /** @return what was typed as a path, or empty when this system cannot have such a path */
    static Optional<Path> path(String typed) {
        try {
            return Optional.of(Path.of(typed));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** @return true when nothing is wrong */
    boolean good() {
        return nameFault().isEmpty() && emergencyFault().isEmpty() && folderFault().isEmpty();
    }

    /** @return the letterhead */
    ClinicProfile profile() {
        return new ClinicProfile(name.strip(), address.strip(), phone.strip(), emergency.strip(), false);
    }
}
