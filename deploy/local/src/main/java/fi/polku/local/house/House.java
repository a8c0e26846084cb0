package fi.polku.local.house;

import fi.polku.local.directory.Addresses;
import fi.polku.local.directory.DataDirectory;
import fi.polku.local.directory.NotStarted;
import fi.polku.platform.embedded.broker.EmbeddedBroker;
import fi.polku.platform.embedded.store.EmbeddedStore;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** A running Polku in this JVM. */
public final class House implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(House.class);

    private final Ports ports;
    private final Parts parts;
    private final Map<Service, ConfigurableApplicationContext> services = new EnumMap<>(Service.class);
    private @Nullable EmbeddedStore store;
    private @Nullable EmbeddedBroker broker;

    private House(Ports ports, StartProgress progress) {
        this.ports = ports;
        this.parts = new Parts(progress);
    }

    /**
     * Starts store and broker on the directory's data, then the services, and returns when all of them take requests.
     * The directory must belong to this process already.
     *
     * @throws NotStarted when a port is taken, the data is damaged or a part failed; nothing is left running then
     */
    public static House start(DataDirectory directory, Ports ports, StartProgress progress) {
        ports.checkFree();
        House house = new House(ports, progress);
        try {
            house.startFoundation(directory);
            house.startServices();
            return house;
        } catch (RuntimeException e) {
            house.close();
            throw e;
        }
    }

    /** Where it is reached. */
    public Addresses addresses() {
        return new Addresses(
                url(Service.LEADS),
                url(Service.DEALS),
                url(Service.ACCOUNTS),
                url(Service.ANALYTICS),
                storeUri(),
                brokerAddress(),
                ProcessHandle.current().pid());
    }

    /** Stops the services first, so that none misses its store or broker, then the store, then the broker. */
    @Override
    public void close() {
        List<Thread> closing = contexts().stream()
                .map(context -> Thread.ofPlatform().name("stop").start(() -> close(context)))
                .toList();
        closing.forEach(House::join);
        close(store);
        close(broker);
    }

    ConfigurableApplicationContext context(Service service) {
        synchronized (services) {
            ConfigurableApplicationContext context = services.get(service);
            if (context == null) {
                throw new IllegalStateException(service.title() + " is not running");
            }
            return context;
        }
    }

    private void startFoundation(DataDirectory directory) {
        try {
            parts.startTogether(
                    new Parts.Part("store", () -> store = EmbeddedStore.start(directory.store(), ports.store())),
                    new Parts.Part(
                            "kafka",
                            () -> broker = EmbeddedBroker.start(
                                    directory.broker(), ports.broker(), ports.brokerController())));
        } catch (NotStarted.PartFailed e) { // the ports were free, so it is about the data
            throw new NotStarted.DirectoryRefused(directory.path(), e.reason(), e);
        }
    }

    private void startServices() {
        parts.startTogether(Arrays.stream(Service.values())
                .map(service -> new Parts.Part(service.title(), () -> start(service)))
                .toArray(Parts.Part[]::new));
    }

    private void start(Service service) {
        var context = ServiceContext.start(
                service,
                ports.of(service),
                storeUri(),
                brokerAddress(),
                "--polku.lead-service.url=" + url(Service.LEADS),
                "--polku.deal-service.url=" + url(Service.DEALS));
        synchronized (services) {
            services.put(service, context);
        }
    }

    private Collection<ConfigurableApplicationContext> contexts() {
        synchronized (services) {
            return List.copyOf(services.values());
        }
    }

    private String url(Service service) {
        return "http://%s:%d".formatted(Ports.HOST, ports.of(service));
    }

    private String storeUri() {
        return "mongodb://%s:%d".formatted(Ports.HOST, ports.store());
    }

    private String brokerAddress() {
        return "%s:%d".formatted(Ports.HOST, ports.broker());
    }

    private static void close(@Nullable AutoCloseable part) {
        if (part == null) {
            return;
        }
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("{} did not stop as it should", part, e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
