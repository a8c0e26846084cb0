package fi.polku.local.system.faults;

import fi.polku.local.directory.Addresses;
import fi.polku.local.house.PartProcess;
import fi.polku.local.house.Service;
import fi.polku.local.system.FreePorts;
import fi.polku.local.system.PolkuScript;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * Polku with every part in its own JVM and several replicas of each service, on fixed ports and one directory of data that
 * outlives its processes. People reach a service at one address, whichever replica answers.
 */
public final class Plant implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final int CONTROLLER = 7;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Path PROJECT = PolkuScript.project();

    private final Path directory;
    private final int replicas;
    private final List<Path> instead;
    private final int base = FreePorts.base();
    private final List<Integer> replicaBases;
    private final Map<Part, Gate> gates = new EnumMap<>(Part.class);
    private final Processes processes = new Processes();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /**
     * A plant that does not run yet.
     *
     * @param directory for data and logs
     * @param replicas of each service
     * @param instead classes that the services get instead of their own of these names
     */
    public Plant(Path directory, int replicas, Path... instead) {
        this.directory = directory;
        this.replicas = replicas;
        this.instead = List.of(instead);
        this.replicaBases =
                IntStream.range(0, replicas).mapToObj(_ -> FreePorts.base()).toList();
    }

    /** Starts all parts and returns when they take requests. */
    public void start() throws IOException {
        Files.createDirectories(directory);
        List.of(Part.STORE, Part.BROKER).forEach(part -> start(Replica.first(part)));
        List.of(Part.STORE, Part.BROKER).forEach(part -> awaitReady(Replica.first(part)));
        Part.SERVICES.forEach(service -> gates.put(
                service,
                new Gate(
                        base + service.portOffset(),
                        replicas(service).stream().map(this::port).toList())));
        Part.SERVICES.forEach(service -> replicas(service).forEach(this::start));
        Part.SERVICES.forEach(service -> replicas(service).forEach(this::awaitReady));
    }

    /** Where people and programs reach it. */
    public Addresses addresses() {
        return new Addresses(
                url(Part.LEADS),
                url(Part.DEALS),
                url(Part.ACCOUNTS),
                url(Part.ANALYTICS),
                "mongodb://" + address(Part.STORE),
                address(Part.BROKER),
                ProcessHandle.current().pid());
    }

    /** All replicas of a part. */
    public List<Replica> replicas(Part part) {
        return Replica.all(part, part.service().isPresent() ? replicas : 1);
    }

    /** What can be done to what runs. */
    public Processes processes() {
        return processes;
    }

    /** Starts a replica that does not run; it takes a while until it is ready. */
    public void start(Replica replica) {
        try {
            processes.start(replica, command(replica), log(replica));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the replica takes requests. */
    public void awaitReady(Replica replica) {
        Awaitility.await(replica + " is ready, see " + log(replica))
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> processes.isAlive(replica) && isReady(replica));
    }

    /** Cuts a service off from those who ask it something, as when its machine is not reached any more. */
    void cutOff(Replica replica) {
        gate(replica).ifPresent(gate -> gate.leaveOut(port(replica)));
    }

    /** Lets people reach it again. */
    void reconnect(Replica replica) {
        gate(replica).ifPresent(gate -> gate.takeBack(port(replica)));
    }

    /** From now on a service's clock is wrong by so much. */
    void jumpClock(Replica replica, Duration wrongBy) {
        JumpingClock.jump(clock(replica), wrongBy);
    }

    @Override
    public void close() {
        gates.values().forEach(Gate::close);
        processes.close();
        http.close();
    }

    private Optional<Gate> gate(Replica replica) {
        return Optional.ofNullable(gates.get(replica.part()));
    }

    private boolean isReady(Replica replica) {
        return replica.part().service().isPresent() ? takesRequests(port(replica)) : listens(port(replica));
    }

    private boolean takesRequests(int port) {
        URI readiness = URI.create("http://%s:%d/actuator/health/readiness".formatted(HOST, port));
        HttpRequest request =
                HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean listens(int port) {
        try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> command(Replica replica) throws IOException {
        Part part = replica.part();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + PROJECT.resolve("deploy/local/jvm.options"),
                "-cp",
                part.service().isPresent() ? classPath(part.service().get()) : classPath(),
                PartProcess.class.getName()));
        command.addAll(arguments(replica));
        return command;
    }

    private List<String> arguments(Replica replica) {
        String port = Integer.toString(port(replica));
        return switch (replica.part()) {
            case STORE -> List.of("store", file("store"), port);
            case BROKER -> List.of("broker", file("broker"), port, Integer.toString(base + CONTROLLER));
            case LEADS, DEALS, ACCOUNTS, ANALYTICS ->
                List.of(
                        "service",
                        replica.part().name(),
                        port,
                        "mongodb://" + address(Part.STORE),
                        address(Part.BROKER),
                        "--polku.lead-service.url=" + url(Part.LEADS),
                        "--polku.deal-service.url=" + url(Part.DEALS),
                        "--spring.main.sources=" + JumpingClock.class.getName(),
                        "--polku.faults.clock=" + clock(replica));
        };
    }

    /** What {@code ./polku} runs. */
    private static String classPath() {
        return String.join(File.pathSeparator, local("target/polku-local.jar"), local("target/test-classes"));
    }

    /** The service, what it depends on, and the few classes that start it. */
    private String classPath(Service service) throws IOException {
        Path module = PROJECT.resolve(service.module());
        Stream<String> own = Stream.of(
                module.resolve("target/classes").toString(),
                Files.readString(module.resolve("target/runtime-classpath")),
                local("target/classes"),
                local("target/test-classes"));
        return Stream.concat(instead.stream().map(Path::toString), own).collect(Collectors.joining(File.pathSeparator));
    }

    private static String local(String path) {
        return PROJECT.resolve("deploy/local").resolve(path).toString();
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private Path log(Replica replica) {
        return directory.resolve(replica + ".log");
    }

    private Path clock(Replica replica) {
        return directory.resolve(replica + ".clock");
    }

    private String url(Part part) {
        return "http://" + address(part);
    }

    /** Where everybody reaches it. */
    private String address(Part part) {
        return HOST + ":" + (base + part.portOffset());
    }

    /** Where it is itself. */
    private int port(Replica replica) {
        Part part = replica.part();
        int from = part.service().isPresent() ? replicaBases.get(replica.number() - 1) : base;
        return from + part.portOffset();
    }
}
