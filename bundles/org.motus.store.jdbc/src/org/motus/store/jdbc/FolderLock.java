package org.motus.store.jdbc;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/**
 * Keeps a second program out of a clinic folder, and tells it who is in. The system lets go of the lock when the program
 * dies. The file stays: deleting it would let two programs lock two files of one name.
 */
final class FolderLock implements AutoCloseable {

    /** Far behind the words, so that others can read them where a system guards what is locked. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path file, Path folder) throws ClinicException, IOException {
        var channel = FileChannel.open(file, CREATE, WRITE);
        try {
            if (channel.tryLock(PLACE, 1, false) != null) {
                sign(channel, LockHolder.here().text());
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw inUse(file, folder, e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw inUse(file, folder, null);
    }

    /** @return false when the words could not be written: the lock holds without them, and nobody is kept out for them */
    private static boolean sign(FileChannel channel, byte[] text) {
        try {
            channel.truncate(0);
            var words = ByteBuffer.wrap(text);
            while (words.hasRemaining()) {
                channel.write(words);
            }
            return true;
        } catch (IOException unsigned) {
            return false;
        }
    }

    private static ClinicException inUse(Path file, Path folder, @Nullable Throwable cause) {
        return new ClinicException(Reason.IN_USE, LockHolder.read(file).map(LockHolder::words)
                .map(who -> "The clinic in " + folder + " is open " + who + "; close it there first.")
                .orElse("The clinic in " + folder + " is open in another window or program; close it there first."),
                cause);
    }

    @Override
    public void close() throws IOException {
        sign(channel, new byte[0]);
        channel.close();
    }
}
