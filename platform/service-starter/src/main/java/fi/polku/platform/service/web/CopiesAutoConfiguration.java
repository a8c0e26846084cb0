package fi.polku.platform.service.web;

import fi.polku.platform.service.document.CopiesFactory;
import fi.polku.platform.service.document.DocumentAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Lets others ask a service what it knows of their things. */
@AutoConfiguration(after = {WebAutoConfiguration.class, DocumentAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(CopiesFactory.class)
class CopiesAutoConfiguration {

    /** Not where the service answers this question itself, as analytics-service does for its facts. */
    @Bean
    @ConditionalOnMissingBean(name = "copiesController")
    CopiesController copiesController(CopiesFactory copies) {
        return new CopiesController(copies);
    }
}
