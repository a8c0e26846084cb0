package fi.polku.local.system.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one address of all replicas of a service, as Kubernetes gives it: each new connection goes to the next replica that
 * takes it, and is dropped when none does.
 */
final class Gate implements AutoCloseable {

    private static final int WAITING = 200;

    private final ServerSocket door;
    private final List<Integer> replicas;
    private final Map<Integer, Set<Socket>> connections = new ConcurrentHashMap<>();
    private final Set<Integer> leftOut = ConcurrentHashMap.newKeySet();
    private int next;

    /** Open from now on. */
    Gate(int port, List<Integer> replicas) {
        this.replicas = List.copyOf(replicas);
        try {
            this.door = new ServerSocket(port, WAITING, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("gate-" + port).start(this::letIn);
    }

    /** Nobody gets to this replica any more, and who is there is cut off. */
    void leaveOut(int port) {
        leftOut.add(port);
        connections.getOrDefault(port, Set.of()).forEach(Gate::hangUp);
    }

    /** It gets its share of new connections again. */
    void takeBack(int port) {
        leftOut.remove(port);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                lead(door.accept());
            } catch (IOException e) {
                // Closed, or no replica there: who knocked finds the connection dropped.
            }
        }
    }

    private void lead(Socket client) throws IOException {
        for (int tried = 0; tried < replicas.size(); tried++) {
            int port = replicas.get(next++ % replicas.size());
            if (leftOut.contains(port)) {
                continue;
            }
            try {
                connect(client, new Socket(InetAddress.getLoopbackAddress(), port));
                return;
            } catch (IOException e) {
                // Not this one.
            }
        }
        client.close();
    }

    private void connect(Socket client, Socket replica) throws IOException {
        client.setTcpNoDelay(true);
        replica.setTcpNoDelay(true);
        Set<Socket> here = connections.computeIfAbsent(replica.getPort(), _ -> ConcurrentHashMap.newKeySet());
        here.add(client);
        Thread.ofVirtual().start(() -> pump(client, replica));
        Thread.ofVirtual().start(() -> {
            pump(replica, client);
            here.remove(client);
        });
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException e) {
            // One side hung up; now the other one does, too.
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
