package org.motus.store.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The files below a folder. */
final class FileTree {

    private FileTree() {
    }

    /** @return the files, sorted; links are not followed */
    static List<Path> files(Path folder) throws IOException {
        return walk(folder).stream().filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** @return the path of a file within a folder, with slashes on every system */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Copies one file to the same place below another folder, as {@link FileMark#copy} does. */
    static FileMark copy(Path from, Path to, String name, boolean durable) throws IOException {
        var target = to.resolve(name).normalize();
        if (!target.startsWith(to)) {
            throw new IOException("A name that leads out of the folder");
        }
        makeFolders(to, target.getParent());
        return FileMark.copy(from.resolve(name), target, durable);
    }

    private static void makeFolders(Path top, Path folder) throws IOException {
        if (!folder.equals(top) && !Files.isDirectory(folder)) {
            makeFolders(top, folder.getParent());
            Files.createDirectory(folder, Owner.ofFolder(folder));
        }
    }

    /** Waits until the names of all files are on disk. */
    static void sync(Path folder) throws IOException {
        for (var each : walk(folder)) {
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                FileMark.syncFolder(each);
            }
        }
    }
}
