package fi.polku.platform.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.service.id.IdAutoConfiguration;
import fi.polku.platform.service.id.NewIds;
import fi.polku.platform.service.idempotency.IdempotencyAutoConfiguration;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.service.json.JsonAutoConfiguration;
import fi.polku.platform.service.time.TimeAutoConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;

class AutoConfigurationTest {

    private static final AutoConfigurations STARTER = AutoConfigurations.of(
            JacksonAutoConfiguration.class,
            ValidationAutoConfiguration.class,
            HttpMessageConvertersAutoConfiguration.class,
            WebMvcAutoConfiguration.class,
            TimeAutoConfiguration.class,
            IdAutoConfiguration.class,
            JsonAutoConfiguration.class,
            WebAutoConfiguration.class,
            BulkAutoConfiguration.class,
            IdempotencyAutoConfiguration.class);

    private final ApplicationContextRunner program = new ApplicationContextRunner().withConfiguration(STARTER);
    private final WebApplicationContextRunner service = new WebApplicationContextRunner().withConfiguration(STARTER);

    @Test
    void givesEveryProgramTimeIdsAndEventJson() {
        program.run(context -> assertThat(context)
                .hasSingleBean(Clock.class)
                .hasSingleBean(NewIds.class)
                .hasSingleBean(EventJson.class));
    }

    @Test
    void givesNothingOfTheWebToAProgramWithoutIt() {
        program.run(context -> assertThat(context)
                .doesNotHaveBean(ProblemAdvice.class)
                .doesNotHaveBean(BulkEndpoint.class)
                .doesNotHaveBean("idempotencyFilter"));
    }

    @Test
    void givesAWebServiceProblemsCausesAndBulk() {
        service.run(context -> assertThat(context)
                .hasSingleBean(ProblemAdvice.class)
                .hasSingleBean(BulkEndpoint.class)
                .hasBean("causeFilter"));
    }

    @Test
    void keepsIdempotencyKeysOnlyWhereThereIsAStore() {
        service.run(context -> assertThat(context).doesNotHaveBean("idempotencyFilter"));
        service.withConfiguration(AutoConfigurations.of(MongoAutoConfiguration.class, DataMongoAutoConfiguration.class))
                .run(context -> assertThat(context).hasBean("idempotencyFilter"));
    }

    @Test
    void leavesAClockThatAServiceBringsItself() {
        Clock stopped = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        program.withBean("stopped", Clock.class, () -> stopped)
                .run(context -> assertThat(context).getBean(Clock.class).isSameAs(stopped));
    }
}
