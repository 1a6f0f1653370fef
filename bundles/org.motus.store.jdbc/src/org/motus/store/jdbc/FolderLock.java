package org.motus.store.jdbc;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/**
 * Keeps a second program out of a clinic folder. The system lets go of the lock when the program dies. The file stays:
 * deleting it would let two programs lock two files of one name.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path file, Path folder) throws ClinicException, IOException {
        var channel = FileChannel.open(file, CREATE, WRITE);
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw inUse(folder, e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw inUse(folder, null);
    }

    private static ClinicException inUse(Path folder, @Nullable Throwable cause) {
        return new ClinicException(Reason.IN_USE,
                "The clinic in " + folder + " is open in another window or program; close it there first.", cause);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
