package fi.polku.local.system.faults;

import fi.polku.local.directory.Addresses;
import fi.polku.local.house.PartProcess;
import fi.polku.local.house.Service;
import fi.polku.local.system.FreePorts;
import fi.polku.local.system.PolkuScript;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Polku with every part in its own JVM, on fixed ports and one directory of data that outlives its processes. */
public final class Plant implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final int CONTROLLER = 7;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path PROJECT = PolkuScript.project();

    private final Path directory;
    private final int base = FreePorts.base();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<Part, Process> processes = new EnumMap<>(Part.class);
    private final List<Path> instead;

    /**
     * A plant that does not run yet.
     *
     * @param directory for data and logs
     * @param instead classes that the services get instead of their own of these names
     */
    public Plant(Path directory, Path... instead) {
        this.directory = directory;
        this.instead = List.of(instead);
    }

    /** Starts all parts and returns when they take requests. */
    public void start() throws IOException {
        Files.createDirectories(directory);
        List.of(Part.STORE, Part.BROKER).forEach(this::start);
        List.of(Part.STORE, Part.BROKER).forEach(this::awaitReady);
        Part.SERVICES.forEach(this::start);
        Part.SERVICES.forEach(this::awaitReady);
    }

    /** Where its parts are. */
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

    /** Starts a part that does not run; it takes a while until it is ready. */
    public void start(Part part) {
        try {
            processes.put(
                    part,
                    new ProcessBuilder(command(part))
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.appendTo(log(part).toFile()))
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As if the power had gone. */
    public void kill(Part part) {
        kill(process(part));
    }

    /** The process that a part is now. */
    public long pid(Part part) {
        return process(part).pid();
    }

    /** Stops a part in the middle of whatever it does, without its knowing. */
    void pause(Part part) {
        signal(part, "STOP");
    }

    void resume(Part part) {
        signal(part, "CONT");
    }

    /** Returns when the part takes requests. */
    public void awaitReady(Part part) {
        Awaitility.await(part + " is ready, see " + log(part))
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> process(part).isAlive() && isReady(part));
    }

    @Override
    public void close() {
        processes.values().forEach(Plant::kill);
        http.close();
    }

    private static void kill(Process process) {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process process(Part part) {
        Process process = processes.get(part);
        if (process == null) {
            throw new IllegalStateException(part + " was never started");
        }
        return process;
    }

    private void signal(Part part, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process(part).pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isReady(Part part) {
        return part.service().isPresent() ? isReady(url(part)) : listens(part);
    }

    private boolean isReady(String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean listens(Part part) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port(part)), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> command(Part part) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + PROJECT.resolve("deploy/local/jvm.options"),
                "-cp",
                part.service().isPresent() ? classPath(part.service().get()) : classPath(),
                PartProcess.class.getName()));
        command.addAll(arguments(part));
        return command;
    }

    private List<String> arguments(Part part) {
        return switch (part) {
            case STORE -> List.of("store", data("store"), Integer.toString(port(part)));
            case BROKER ->
                List.of("broker", data("broker"), Integer.toString(port(part)), Integer.toString(base + CONTROLLER));
            case LEADS, DEALS, ACCOUNTS, ANALYTICS -> serviceArguments(part);
        };
    }

    private List<String> serviceArguments(Part part) {
        return List.of(
                "service",
                part.name(),
                Integer.toString(port(part)),
                "mongodb://" + address(Part.STORE),
                address(Part.BROKER),
                "--polku.lead-service.url=" + url(Part.LEADS),
                "--polku.deal-service.url=" + url(Part.DEALS));
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

    private String data(String name) {
        return directory.resolve(name).toString();
    }

    private Path log(Part part) {
        return directory.resolve(part + ".log");
    }

    private String url(Part part) {
        return "http://" + address(part);
    }

    private String address(Part part) {
        return HOST + ":" + port(part);
    }

    private int port(Part part) {
        return base + part.portOffset();
    }
}
