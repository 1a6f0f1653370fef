package org.motus.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A network between a client and a server of this computer that a test may cut, block and mend. The client connects to
 * {@link #port()} instead of the server's own.
 */
public final class CutWire implements AutoCloseable {

    private static final int BUFFER = 8192;

    private final ServerSocket door;
    private final int serverPort;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean refusing;
    private volatile boolean blocked;
    private final AtomicInteger answersLeft = new AtomicInteger(Integer.MAX_VALUE);

    /**
     * A whole wire.
     *
     * @param address
     *            of this computer that clients connect to, such as 127.0.0.1 or 127.0.0.2
     * @param serverPort
     *            of a server on this computer
     */
    public CutWire(String address, int serverPort) throws IOException {
        this.door = new ServerSocket(0, 0, InetAddress.getByName(address));
        this.serverPort = serverPort;
        begin(this::accept);
    }

    /** @return where clients connect */
    public int port() {
        return door.getLocalPort();
    }

    /** What fails ends: the test cut it, or one side went away. */
    private static void begin(Callable<Boolean> work) {
        Thread.ofVirtual().start(new FutureTask<>(work));
    }

    private boolean accept() throws IOException {
        while (!door.isClosed()) {
            var client = door.accept();
            if (take(client)) {
                begin(() -> join(client));
            } else {
                client.close();
            }
        }
        return true;
    }

    private synchronized boolean take(Socket socket) {
        return !refusing && open.add(socket);
    }

    private boolean join(Socket client) throws IOException {
        var server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
        if (!take(server)) {
            server.close();
            return false;
        }
        begin(() -> carry(client, server, false));
        return carry(server, client, true);
    }

    private boolean carry(Socket from, Socket to, boolean answers) throws IOException {
        try (from; to) {
            carry(from.getInputStream(), to.getOutputStream(), answers);
            return true;
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void carry(InputStream in, OutputStream out, boolean answers) throws IOException {
        var bytes = new byte[BUFFER];
        for (var length = in.read(bytes); length >= 0; length = in.read(bytes)) {
            if (answers && answersLeft.getAndDecrement() <= 0) {
                cut();
                return;
            }
            if (!blocked) {
                out.write(bytes, 0, length);
                out.flush();
            }
        }
    }

    /** Ends every connection and refuses new ones. */
    public synchronized void cut() throws IOException {
        refusing = true;
        for (var socket : open) {
            socket.close();
        }
        open.clear();
    }

    /** From now on nothing arrives any more, in neither direction, and nobody is told. */
    public void block() {
        blocked = true;
    }

    /**
     * What the client asks goes on to arrive; after so many answers the next one does not, and the wire is cut.
     *
     * @param answers
     *            that still arrive, 0 or more
     */
    public void loseAnswersAfter(int answers) {
        answersLeft.set(answers);
    }

    /** Whole again. What was open before stays lost. */
    public synchronized void mend() throws IOException {
        cut();
        blocked = false;
        answersLeft.set(Integer.MAX_VALUE);
        refusing = false;
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
