package fi.polku.platform.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.service.command.Cause;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class CauseTest {

    private static final RunningService SERVICE = RunningService.with(Causes.class, Doorman.class);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void takesTheCallersCorrelationId() {
        var answer = SERVICE.get("/cause", "X-Correlation-Id", "order-4711");
        assertThat(answer.body()).contains("\"correlationId\":\"order-4711\"", "\"logged\":\"order-4711\"");
        assertThat(answer.headers().firstValue("X-Correlation-Id")).hasValue("order-4711");
    }

    @Test
    void makesACorrelationIdWhereNoneIsGiven() {
        var answer = SERVICE.get("/cause");
        assertThat(answer.headers().firstValue("X-Correlation-Id"))
                .hasValueSatisfying(id -> assertThat(UUID.fromString(id)).hasToString(id));
    }

    @Test
    void doesNotTakeACorrelationIdThatIsTooLongOrStrange() {
        for (String strange : new String[] {"x".repeat(65), "a b", "<script>", "ä"}) {
            var answer = SERVICE.get("/cause", "X-Correlation-Id", strange);
            assertThat(answer.headers().firstValue("X-Correlation-Id").orElseThrow())
                    .isNotEqualTo(strange);
        }
    }

    @Test
    void knowsWhoAskedAsFarAsSomebodyWasAuthenticated() {
        assertThat(SERVICE.get("/cause").body()).contains("\"actor\":\"anonymous\"");
        assertThat(SERVICE.get("/cause", "X-Test-User", "maija").body()).contains("\"actor\":\"maija\"");
    }

    @Test
    void answersProblemsWithTheCorrelationIdToo() {
        var answer = SERVICE.get("/nowhere", "X-Correlation-Id", "order-4711");
        assertThat(answer.headers().firstValue("X-Correlation-Id")).hasValue("order-4711");
    }

    @Test
    void answersAProblemForWhatAFilterFailsBy() {
        var answer = SERVICE.get("/cause", "X-Test-Fail", "yes");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @RestController
    static class Causes {

        @GetMapping("/cause")
        Map<String, String> cause() {
            Cause cause = Cause.current();
            return Map.of(
                    "correlationId", cause.correlationId(),
                    "actor", cause.actor(),
                    "logged", String.valueOf(MDC.get("correlationId")));
        }
    }

    /** Stands where authentication will stand, and further in. */
    @Configuration(proxyBeanMethods = false)
    static class Doorman {

        @Bean
        FilterRegistrationBean<?> authentication() {
            var registration = new FilterRegistrationBean<>((request, response, chain) ->
                    chain.doFilter(new Authenticated((HttpServletRequest) request), response));
            registration.setOrder(WebAutoConfiguration.CAUSE_FILTER_ORDER - 10);
            return registration;
        }

        @Bean
        FilterRegistrationBean<?> failing() {
            var registration = new FilterRegistrationBean<>((request, response, chain) -> {
                if (((HttpServletRequest) request).getHeader("X-Test-Fail") != null) {
                    throw new InvalidInput(new Violation("X-Test-Fail", "is not wanted"));
                }
                chain.doFilter(request, response);
            });
            registration.setOrder(WebAutoConfiguration.CAUSE_FILTER_ORDER + 1);
            return registration;
        }
    }

    private static final class Authenticated extends jakarta.servlet.http.HttpServletRequestWrapper {

        Authenticated(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Principal getUserPrincipal() {
            String user = getHeader("X-Test-User");
            return user == null ? super.getUserPrincipal() : () -> user;
        }
    }
}
