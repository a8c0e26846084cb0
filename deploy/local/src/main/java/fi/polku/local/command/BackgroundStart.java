package fi.polku.local.command;

import fi.polku.local.Polku;
import fi.polku.local.directory.DataDirectory;
import fi.polku.local.directory.NotStarted;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Starts Polku in a process of its own and waits here until it is ready. That process writes to a file instead of this
 * one's streams, so whoever reads those is not kept waiting; this one repeats what the file says.
 */
final class BackgroundStart {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final DataDirectory directory;
    private final int portBase;
    private final Console console;

    BackgroundStart(DataDirectory directory, int portBase, Console console) {
        this.directory = directory;
        this.portBase = portBase;
        this.console = console;
    }

    /** The exit code: 0 when all is ready, otherwise that of the process which did not get there. */
    int run() throws IOException, InterruptedException {
        directory.prepare();
        if (directory.runningProcess().isPresent()) {
            throw new NotStarted.AlreadyRunning(directory.path());
        }
        File output = directory.logs().resolve("console.log").toFile();
        GrowingText said = new GrowingText(output.toPath());
        Process process = begin(output);
        while (process.isAlive() && !isReady(process)) {
            Thread.sleep(PAUSE);
            said.takeNewLines().forEach(console::say);
        }
        if (isReady(process)) {
            said.takeNewLines().forEach(console::say);
            return ExitCode.OK;
        }
        process.waitFor();
        said.takeRest().forEach(console::say);
        return failureOf(process);
    }

    private Process begin(File output) throws IOException {
        return new ProcessBuilder(command())
                .directory(directory.path().toFile())
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(Redirect.appendTo(output))
                .redirectErrorStream(true)
                .start();
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Home.jvmOptions(),
                "-D%s=%s".formatted(Home.PROPERTY, Home.path()),
                "-cp",
                absolute(System.getProperty("java.class.path")),
                Polku.class.getName(),
                "up",
                UpCommand.IN_BACKGROUND,
                "--data=" + directory.path(),
                "--port-base=" + portBase);
    }

    private static String absolute(String classPath) {
        return String.join(
                File.pathSeparator,
                List.of(classPath.split(File.pathSeparator)).stream()
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    private boolean isReady(Process process) {
        return directory
                .addresses()
                .filter(addresses -> addresses.pid() == process.pid())
                .isPresent();
    }

    private static int failureOf(Process process) {
        return process.exitValue() == ExitCode.OK ? ExitCode.NOT_READY : process.exitValue();
    }
}
