package fi.polku.local.house;

import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service started with nothing but what its surroundings decide: its ports, its database, its broker. The rest is the
 * service's own configuration.
 */
final class ServiceContext {

    private ServiceContext() {}

    /**
     * Starts the service and returns when it takes requests. Whoever starts it also closes it: there is no hook.
     *
     * @param surroundings what else it is to know of the others, as {@code --name=value}
     */
    static ConfigurableApplicationContext start(
            Service service, int port, String store, String broker, String... surroundings) {
        return new SpringApplicationBuilder(service.application())
                .registerShutdownHook(false)
                .bannerMode(Banner.Mode.OFF)
                .run(Stream.concat(
                                Stream.of(
                                        "--spring.config.name=" + service.module(),
                                        "--server.address=" + Ports.HOST,
                                        "--server.port=" + port,
                                        // or it would mix the services' meters
                                        "--management.metrics.use-global-registry=false",
                                        "--spring.mongodb.uri=" + store + "/" + service.database(),
                                        "--spring.cloud.stream.kafka.binder.brokers=" + broker,
                                        "--spring.kafka.bootstrap-servers=" + broker),
                                Stream.of(surroundings))
                        .toArray(String[]::new));
    }
}
