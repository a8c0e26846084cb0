package fi.polku.platform.embedded.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A running Kafka broker that is its own controller. What it acknowledged is still there after a stop and after a kill of
 * the process, with its topics and the groups' positions. Topics are never created by use.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private final BrokerDirectory directory;
    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(BrokerDirectory directory, KafkaRaftServer server, int port) {
        this.directory = directory;
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a broker on loopback and returns when it takes requests.
     *
     * @param directory everything the broker keeps; made when missing
     * @param port where clients connect, 0 for any that is free
     * @param controllerPort where it talks to itself, 0 for any that is free
     * @throws BrokerNotStarted when the directory is damaged, foreign or in use, or a port is taken
     */
    public static EmbeddedBroker start(Path directory, int port, int controllerPort) {
        BrokerDirectory prepared = BrokerDirectory.prepared(directory);
        int clientPort = orFree(port);
        var settings = BrokerSettings.of(prepared.path(), clientPort, orFree(controllerPort));
        try {
            KafkaRaftServer server = new KafkaRaftServer(settings, Time.SYSTEM);
            awaitStart(server);
            return new EmbeddedBroker(prepared, server, clientPort);
        } catch (RuntimeException e) {
            prepared.close();
            throw prepared.notStarted(reason(e), e);
        }
    }

    /** Where clients connect, as {@code bootstrap.servers} wants it. */
    public String bootstrapServers() {
        return BrokerSettings.address(port);
    }

    /** Stops the broker and returns when all is on disk and its ports are free. */
    @Override
    public void close() {
        stop(server);
        directory.close();
    }

    private static void awaitStart(KafkaRaftServer server) {
        try (FatalFaults faults = new FatalFaults()) {
            CompletableFuture<Void> started = new CompletableFuture<>();
            Thread.ofPlatform().daemon().name("broker-start").start(() -> start(server, started));
            try {
                CompletableFuture.anyOf(started, faults.first()).join();
            } catch (CompletionException e) {
                stop(server);
                throw e;
            }
        }
    }

    private static void start(KafkaRaftServer server, CompletableFuture<Void> started) {
        try {
            server.startup();
            started.complete(null);
        } catch (Throwable e) {
            started.completeExceptionally(e);
        }
    }

    /** Kafka wraps what went wrong in layers that only say where; a person needs the innermost that names the thing. */
    private static String reason(Throwable failure) {
        Throwable named = failure;
        while (named.getCause() instanceof RuntimeException deeper) {
            named = deeper;
        }
        return String.valueOf(named.getMessage());
    }

    private static void stop(KafkaRaftServer server) {
        server.shutdown();
        server.awaitShutdown();
    }

    private static int orFree(int port) {
        if (port != 0) {
            return port;
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
