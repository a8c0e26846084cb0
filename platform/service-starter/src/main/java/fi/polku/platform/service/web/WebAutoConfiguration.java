package fi.polku.platform.service.web;

import fi.polku.platform.service.json.DecimalsAsStrings;
import jakarta.validation.Validator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** How a service reads requests and answers them: strict JSON, problems, preconditions, pages and the cause of it all. */
@AutoConfiguration(
        after = {JacksonAutoConfiguration.class, ValidationAutoConfiguration.class},
        before = HttpMessageConvertersAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class WebAutoConfiguration {

    /** After whatever authenticates, before whatever looks at the cause. */
    public static final int CAUSE_FILTER_ORDER = -90;

    @Bean
    @ConditionalOnMissingBean
    StrictReader strictReader(JsonMapper mapper, Validator validator) {
        return new StrictReader(mapper, validator);
    }

    @Bean
    ServerHttpMessageConvertersCustomizer strictJson(
            JsonMapper mapper, StrictReader reader, @Value("${polku.web.most-body-bytes:1048576}") int mostBytes) {
        return converters -> converters.withJsonConverter(new StrictJsonConverter(mapper, reader, mostBytes));
    }

    @Bean
    ProblemAdvice problemAdvice(ObjectProvider<RefusalTranslator> translators) {
        return new ProblemAdvice(translators.orderedStream().toList());
    }

    @Bean
    RequestAdvice requestAdvice(JsonMapper mapper) {
        return new RequestAdvice(mapper);
    }

    @Bean
    FilterRegistrationBean<CauseFilter> causeFilter(
            @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> problems) {
        var filter = new CauseFilter((request, response, handler, e) ->
                problems.getObject().resolveException(request, response, handler, e));
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(CAUSE_FILTER_ORDER);
        return registration;
    }

    @Bean
    FilterRegistrationBean<WholeAnswers> wholeAnswers() {
        var registration = new FilterRegistrationBean<>(new WholeAnswers());
        registration.setOrder(CAUSE_FILTER_ORDER + 1);
        return registration;
    }

    @Bean
    WebMvcConfigurer preconditionsAndPages() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new IfMatchResolver());
                resolvers.add(new PagingResolver());
            }
        };
    }

    @Bean
    JsonMapperBuilderCustomizer decimalsAsStringsInAnswers() {
        return builder -> builder.addModule(new DecimalsAsStrings())
                .changeDefaultPropertyInclusion(inclusion ->
                        inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL));
    }
}
