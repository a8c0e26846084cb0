package fi.polku.platform.service.web;

import fi.polku.platform.service.document.CopiesFactory;
import fi.polku.platform.service.document.DocumentAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Lets others ask a service what it knows of their things. */
@AutoConfiguration(after = {WebAutoConfiguration.class, DocumentAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(CopiesFactory.class)
class CopiesAutoConfiguration {

    @Bean
    CopiesController copiesController(CopiesFactory copies) {
        return new CopiesController(copies);
    }
}
