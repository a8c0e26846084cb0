package fi.polku.platform.test.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * A TCP line to a server that a test can cut, mend and slow down. Point the client at {@link #port()}. It serves clients
 * that stay on the address they were given, as those of the store do; a Kafka client moves on to the address that the
 * broker advertises, so for a broker that is away use {@code Infrastructure.stopBroker()}.
 */
public final class BrokenLine implements AutoCloseable {

    private final InetSocketAddress target;
    private final ServerSocket door;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile Duration delay = Duration.ZERO;

    private BrokenLine(InetSocketAddress target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("line-to-" + target.getPort()).start(this::answer);
    }

    /** A whole line to a server on this machine. */
    public static BrokenLine to(int port) {
        try {
            return new BrokenLine(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where clients connect. */
    public int port() {
        return door.getLocalPort();
    }

    /** Drops every connection in the middle of whatever it was doing, and each new one at once. */
    public void cut() {
        cut = true;
        sockets.forEach(this::drop);
    }

    /** Lets new connections through again. */
    public void mend() {
        cut = false;
    }

    /** Holds every piece of data back for so long, in both directions; zero is the full speed. */
    public void slowDown(Duration each) {
        delay = each;
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void answer() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException e) {
                // The door was closed, or the server behind is away: the client sees a dropped connection.
            }
        }
    }

    private void connect(Socket client) throws IOException {
        sockets.add(client);
        if (cut) {
            drop(client);
            return;
        }
        Socket server = new Socket();
        sockets.add(server);
        try {
            server.connect(target);
        } catch (IOException e) {
            drop(client);
            throw e;
        }
        Thread.ofVirtual().start(() -> pump(client, server));
        Thread.ofVirtual().start(() -> pump(server, client));
    }

    private void pump(Socket from, Socket to) {
        byte[] piece = new byte[16 * 1024];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                LockSupport.parkNanos(delay.toNanos());
                out.write(piece, 0, length);
            }
        } catch (IOException e) {
            // Cut, or one side hung up.
        } finally {
            drop(from);
            drop(to);
        }
    }

    private void drop(Socket socket) {
        sockets.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
