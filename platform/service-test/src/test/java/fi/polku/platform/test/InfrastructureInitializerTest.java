package fi.polku.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class InfrastructureInitializerTest {

    @Test
    void pointsAContextAtTheSharedBrokerAndAFreshDatabase() {
        try (GenericApplicationContext context = started(Map.of());
                GenericApplicationContext other = started(Map.of())) {
            assertThat(brokers(context)).isEqualTo(Infrastructure.shared().bootstrapServers());
            assertThat(property(context, "spring.kafka.bootstrap-servers")).isEqualTo(brokers(context));
            assertThat(property(context, "spring.mongodb.uri"))
                    .startsWith(Infrastructure.shared().storeUri())
                    .isNotEqualTo(property(other, "spring.mongodb.uri"));
        }
    }

    @Test
    void startsABrokerForTheContextThatWantsItsOwnAndStopsItWithTheContext() throws IOException {
        GenericApplicationContext context = started(Map.of("polku.test.broker", "own"));
        String brokers = brokers(context);

        assertThat(brokers).isNotEqualTo(Infrastructure.shared().bootstrapServers());
        connect(brokers);

        context.close();
        assertThatThrownBy(() -> connect(brokers)).isInstanceOf(IOException.class);
    }

    private static GenericApplicationContext started(Map<String, Object> properties) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.getEnvironment().getPropertySources().addLast(new MapPropertySource("given", properties));
        new InfrastructureInitializer().initialize(context);
        context.refresh();
        return context;
    }

    private static String brokers(GenericApplicationContext context) {
        return property(context, "spring.cloud.stream.kafka.binder.brokers");
    }

    private static String property(GenericApplicationContext context, String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    private static void connect(String address) throws IOException {
        int colon = address.lastIndexOf(':');
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))));
        }
    }
}
