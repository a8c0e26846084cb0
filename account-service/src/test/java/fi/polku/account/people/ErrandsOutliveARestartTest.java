package fi.polku.account.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.account.AccountServiceApplication;
import fi.polku.account.people.application.Errands;
import fi.polku.account.people.domain.CustomersPeople;
import fi.polku.platform.test.Infrastructure;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class ErrandsOutliveARestartTest {

    private static final UUID DEAL = new UUID(3, 7);
    private static final UUID ACCOUNT = new UUID(2, 7);

    private final String database = Infrastructure.shared().freshDatabaseUri();
    private final NeighboursOverHttp neighbours = NeighboursOverHttp.start();

    @AfterEach
    void stop() {
        neighbours.close();
    }

    @Test
    void isDoneByTheServiceThatStartsNext() {
        try (var service = start()) {
            service.getBean(Errands.class).fetchPeople(ACCOUNT, DEAL, null);
            await().until(() -> neighbours.asked() > 0);
        }
        neighbours.answer("/api/deals/%s/decision-makers".formatted(DEAL), "{\"items\": [{\"name\": \"Oili Olki\"}]}");

        try (var service = start()) {
            var people = service.getBean(CustomersPeople.class);
            await().untilAsserted(() -> assertThat(people.of(ACCOUNT)).hasSize(1));
        }
    }

    /** The service on the store of this test, hearing no events: those are for the others that test it. */
    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(AccountServiceApplication.class)
                .run(
                        "--spring.config.name=" + AccountServiceApplication.CONFIGURATION,
                        "--server.port=0",
                        "--spring.mongodb.uri=" + database,
                        "--spring.cloud.stream.kafka.binder.brokers="
                                + Infrastructure.shared().bootstrapServers(),
                        "--spring.cloud.stream.default.consumer.auto-startup=false",
                        "--polku.lead-service.url=" + neighbours.url(),
                        "--polku.deal-service.url=" + neighbours.url(),
                        "--polku.account.errands-every=PT0.1S");
    }
}
