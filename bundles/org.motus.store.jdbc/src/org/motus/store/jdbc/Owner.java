package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only their owner can read, where the system can say so. */
final class Owner {

    private Owner() {
    }

    static FileAttribute<?>[] ofFile(Path file) throws IOException {
        return only("rw-------", file);
    }

    static FileAttribute<?>[] ofFolder(Path folder) throws IOException {
        return only("rwx------", folder);
    }

    private static FileAttribute<?>[] only(String permissions, Path path) throws IOException {
        var parent = path.toAbsolutePath().getParent();
        if (parent == null || !Files.getFileStore(parent).supportsFileAttributeView("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) };
    }
}
