package fi.polku.platform.service.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Gives a service its {@link BulkEndpoint}. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class BulkAutoConfiguration {

    @Bean
    BulkEndpoint bulkEndpoint() {
        return new BulkEndpoint();
    }
}
