package fi.polku.platform.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a service's own slice tests of its web room get. */
@WebMvcTest
class SliceTest {

    @Autowired
    private MockMvcTester web;

    @Test
    void hasThePlatformsWebPart() {
        assertThat(web.get().uri("/nowhere"))
                .hasStatus(404)
                .hasContentType("application/problem+json")
                .containsHeader("X-Correlation-Id");
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Service {}
}
