package fi.polku.local.house;

import fi.polku.platform.embedded.broker.EmbeddedBroker;
import fi.polku.platform.embedded.store.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * One part of Polku in a JVM of its own, as in production. It closes in good order when it is asked to terminate, and is
 * gone at once when its input is closed, which happens also when whoever started it dies. Started as
 * {@code store DIRECTORY PORT}, {@code broker DIRECTORY PORT CONTROLLER-PORT} or
 * {@code service NAME PORT STORE BROKER [--name=value …]}.
 */
public final class PartProcess {

    private PartProcess() {}

    public static void main(String[] arguments) throws IOException {
        AutoCloseable part = started(arguments);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> close(part)));
        System.in.readAllBytes();
        Runtime.getRuntime().halt(0);
    }

    private static AutoCloseable started(String[] arguments) {
        return switch (arguments[0]) {
            case "store" -> EmbeddedStore.start(Path.of(arguments[1]), port(arguments[2]));
            case "broker" -> EmbeddedBroker.start(Path.of(arguments[1]), port(arguments[2]), port(arguments[3]));
            case "service" ->
                ServiceContext.start(
                        Service.valueOf(arguments[1]),
                        port(arguments[2]),
                        arguments[3],
                        arguments[4],
                        Arrays.copyOfRange(arguments, 5, arguments.length));
            default -> throw new IllegalArgumentException(arguments[0]);
        };
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException("The part was not closed", e);
        }
    }

    private static int port(String text) {
        return Integer.parseInt(text);
    }
}
