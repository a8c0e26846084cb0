package fi.polku.platform.service.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.embedded.store.EmbeddedStore;
import fi.polku.platform.service.web.BulkEndpoint;
import fi.polku.platform.service.web.RunningService;
import fi.polku.platform.service.web.WebAutoConfiguration;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Requests with a key whose answers do not come from a controller, or come later than it returns. */
class UnusualAnswersTest {

    private static final EmbeddedStore STORE = EmbeddedStore.inMemory(0);
    private static final RunningService SERVICE = RunningService.with(
            List.of(WithStore.class, Orders.class),
            "--server.port=0",
            "--spring.mongodb.uri=" + STORE.uri() + "/unusual",
            "--polku.idempotency.longest-wait=1s");

    private final String key = UUID.randomUUID().toString();
    private final AtomicInteger made = SERVICE.bean(AtomicInteger.class);

    @AfterAll
    static void stop() {
        SERVICE.close();
        STORE.close();
    }

    @BeforeEach
    void begin() {
        made.set(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fails-in-a-filter", "/fails-in-a-filter-as-servlets-do", "/orders/error"})
    void areProblemsAndNotKeptWhenSomethingFails(String path) {
        for (int time = 1; time <= 2; time++) {
            HttpResponse<String> answer = post(path);

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"unexpected\"");
            assertThat(made).hasValue(time);
        }
    }

    @Test
    void areNotKeptWhenTheContainerMakesThem() {
        HttpResponse<String> first = post("/refused-by-a-filter");
        HttpResponse<String> second = post("/refused-by-a-filter");

        assertThat(first.statusCode()).isEqualTo(second.statusCode()).isEqualTo(409);
        assertThat(first.body()).contains("/refused-by-a-filter");
        assertThat(second.body()).contains("/refused-by-a-filter");
        assertThat(made).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/orders/later", "/orders/streamed"})
    void areKeptWhenTheyComeLater(String path) {
        HttpResponse<String> first = post(path);
        HttpResponse<String> second = post(path);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).isEqualTo("order 1");
        assertThat(second.body()).isEqualTo("order 1");
        assertThat(second.headers().firstValue(IdempotencyFilter.REPLAYED)).hasValue("true");
        assertThat(made).hasValue(1);
    }

    @Test
    void areNotKeptWhenTheyFailLater() {
        assertThat(post("/orders/fails-later").statusCode()).isEqualTo(500);
        assertThat(post("/orders/fails-later").statusCode()).isEqualTo(500);
        assertThat(made).hasValue(2);
    }

    @Test
    void areNotKeptOfRowsHoweverTheirTypeIsSpelled() {
        for (String type : List.of(BulkEndpoint.NDJSON, "Application/X-NDJSON; charset=utf-8")) {
            String[] headers = {"Content-Type", type, IdempotencyFilter.KEY, key};

            assertThat(SERVICE.post("/rows", "{}", headers).body()).startsWith("order");
            assertThat(SERVICE.post("/rows", "{}", headers).headers().firstValue(IdempotencyFilter.REPLAYED))
                    .isEmpty();
        }
        assertThat(made).hasValue(4);
    }

    private HttpResponse<String> post(String path) {
        return SERVICE.post(path, "{}", IdempotencyFilter.KEY, key);
    }

    @RestController
    record Orders(AtomicInteger made) {

        @PostMapping("/orders/error")
        void error() {
            made.incrementAndGet();
            throw new AssertionError("broken");
        }

        @PostMapping("/orders/later")
        Callable<String> later() {
            return this::make;
        }

        @PostMapping("/orders/fails-later")
        Callable<String> failsLater() {
            return () -> {
                throw new IllegalStateException(make());
            };
        }

        @PostMapping({"/orders/streamed", "/rows"})
        StreamingResponseBody streamed() {
            return output -> output.write(make().getBytes(StandardCharsets.UTF_8));
        }

        private String make() {
            return "order " + made.incrementAndGet();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        MongoAutoConfiguration.class,
        DataMongoAutoConfiguration.class,
        IdempotencyAutoConfiguration.class
    })
    static class WithStore {

        @Bean
        AtomicInteger made() {
            return new AtomicInteger();
        }

        @Bean
        FilterRegistrationBean<Filter> filterFurtherIn(AtomicInteger made) {
            var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
                made.incrementAndGet();
                fail(((HttpServletRequest) request).getRequestURI(), (HttpServletResponse) response);
            });
            registration.addUrlPatterns(
                    "/fails-in-a-filter", "/fails-in-a-filter-as-servlets-do", "/refused-by-a-filter");
            registration.setOrder(WebAutoConfiguration.CAUSE_FILTER_ORDER + 20);
            return registration;
        }

        private static void fail(String path, HttpServletResponse response) throws ServletException, IOException {
            switch (path) {
                case "/fails-in-a-filter" -> throw new IllegalStateException("broken");
                case "/fails-in-a-filter-as-servlets-do" -> throw new ServletException("broken");
                default -> response.sendError(HttpServletResponse.SC_CONFLICT);
            }
        }
    }
}
