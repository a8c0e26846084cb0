package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.local.house.BeanNames;
import fi.polku.local.house.Service;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All services share one class path here, and what one of them brings may switch on something in another. So the beans of
 * each are compared with those of the same service on nothing but its own dependencies.
 */
@Order(SharedPolku.BEFORE_IT_IS_THERE)
class BeansTest {

    private static final Path PROJECT = PolkuScript.project();

    @TempDir
    private Path temporary;

    private final List<Process> started = new ArrayList<>();

    @Test
    void everyServiceHasTheSameBeansHereAsAlone() throws IOException {
        int base = FreePorts.base();
        Process together =
                start(classPathTogether(), "together", temporary.resolve("data").toString(), Integer.toString(base));
        try {
            Map<Service, Set<String>> beansTogether = beans(together);
            String store = "mongodb://127.0.0.1:" + (base + 5);
            String broker = "127.0.0.1:" + (base + 6);
            Map<Service, Process> alone = startEachAlone(store, broker);
            for (var service : alone.entrySet()) {
                assertThat(beansTogether.get(service.getKey()))
                        .as("beans of %s", service.getKey())
                        .isEqualTo(beans(service.getValue()).get(service.getKey()));
            }
        } finally {
            started.forEach(Process::destroyForcibly);
        }
    }

    /** Beside each other: what takes long is not the same in all. */
    private Map<Service, Process> startEachAlone(String store, String broker) throws IOException {
        Map<Service, Process> alone = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            alone.put(service, start(classPathAlone(service), "alone", service.name(), store, broker));
        }
        return alone;
    }

    private Process start(List<String> classPath, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + PROJECT.resolve("deploy/local/jvm.options"),
                "-Dorg.springframework.boot.logging.LoggingSystem=none",
                "-Dlogback.configurationFile=polku-command-logback.xml",
                "-cp",
                String.join(File.pathSeparator, classPath),
                BeanNames.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(Redirect.appendTo(warnings()))
                .start();
        started.add(process);
        return process;
    }

    /** What {@code ./polku} runs. */
    private static List<String> classPathTogether() {
        return List.of(local("target/polku-local.jar"), local("target/test-classes"));
    }

    /** The service, what it depends on, and the few classes that start it, which depend on nothing more. */
    private static List<String> classPathAlone(Service service) throws IOException {
        Path module = PROJECT.resolve(service.module());
        String dependencies = Files.readString(module.resolve("target/runtime-classpath"));
        return List.of(
                module.resolve("target/classes").toString(),
                dependencies,
                local("target/classes"),
                local("target/test-classes"));
    }

    private static String local(String path) {
        return PROJECT.resolve("deploy/local").resolve(path).toString();
    }

    private Map<Service, Set<String>> beans(Process process) throws IOException {
        Map<Service, Set<String>> beans = new EnumMap<>(Service.class);
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.equals("ready")) {
            if (line.startsWith("bean ")) {
                String[] words = line.split(" ", 3);
                beans.computeIfAbsent(Service.valueOf(words[1]), any -> new TreeSet<>())
                        .add(withoutChance(words[2]));
            }
            line = output.readLine();
        }
        assertThat(line).as(Files.readString(warnings().toPath())).isEqualTo("ready");
        return beans;
    }

    /** The binder puts a number of its own into some names, another one at each start. */
    private static String withoutChance(String bean) {
        return bean.replaceFirst("^kafka-\\d+\\.", "kafka.");
    }

    /** Not a stream of ours: nobody reads it while a service waits. */
    private File warnings() {
        return temporary.resolve("warnings.txt").toFile();
    }
}
