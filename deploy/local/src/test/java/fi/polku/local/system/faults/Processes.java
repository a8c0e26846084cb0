package fi.polku.local.system.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The running processes of a plant, and what can be done to them from outside. */
public final class Processes implements AutoCloseable {

    private static final int LONGEST_FAREWELL_SECONDS = 60;

    private final Map<Replica, Process> running = new HashMap<>();

    void start(Replica replica, List<String> command, Path log) {
        try {
            running.put(
                    replica,
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.appendTo(log.toFile()))
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it runs at all. */
    public boolean isAlive(Replica replica) {
        return of(replica).isAlive();
    }

    /** As if the power had gone. */
    public void kill(Replica replica) {
        kill(of(replica));
    }

    /** Asks it to finish, as Kubernetes does before an update, and returns when it is gone. */
    public void stop(Replica replica) {
        Process process = of(replica);
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(replica + " does not stop");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops it in the middle of whatever it does, without its knowing. */
    public void pause(Replica replica) {
        signal(replica, "STOP");
    }

    /** Lets it go on where it stood. */
    public void resume(Replica replica) {
        signal(replica, "CONT");
    }

    @Override
    public void close() {
        running.values().forEach(Processes::kill);
    }

    /** The number of its process. */
    public long pid(Replica replica) {
        return of(replica).pid();
    }

    private Process of(Replica replica) {
        Process process = running.get(replica);
        if (process == null) {
            throw new IllegalStateException(replica + " was never started");
        }
        return process;
    }

    private void signal(Replica replica, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(of(replica).pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void kill(Process process) {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
