package fi.polku.platform.service.web;

import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Describes in {@code /v3/api-docs} what every service does alike: problems, common headers, preconditions, pages and examples. */
@AutoConfiguration(before = SpringDocConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(SpringDocConfiguration.class)
public class OpenApiAutoConfiguration {

    static {
        // Their parts are described one by one, as the headers and parameters that they are read from.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(IfMatch.class, Paging.class);
    }

    @Bean
    GlobalOpenApiCustomizer describedProblemsAndHeaders() {
        return new EveryOperation();
    }

    @Bean
    GlobalOperationCustomizer describedPreconditionsAndPages() {
        return new ParameterDescription();
    }

    @Bean
    GlobalOpenApiCustomizer shownExamples(@Value("${spring.application.name}") String service) {
        return new BodyExamples(service);
    }
}
