package fi.polku.platform.service.web;

import fi.polku.platform.service.time.TimeAutoConfiguration;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service its {@link BulkEndpoint}. */
@AutoConfiguration(after = {WebAutoConfiguration.class, TimeAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class BulkAutoConfiguration {

    @Bean
    BulkEndpoint bulkEndpoint(
            StrictReader reader, ObjectProvider<RefusalTranslator> translators, Clock clock, JsonMapper json) {
        var rows = new BulkRows(reader, translators.orderedStream().toList(), clock, Thread::sleep);
        return new BulkEndpoint(rows, json);
    }
}
