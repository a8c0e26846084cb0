package fi.polku.account.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.account.AccountServiceTest;
import fi.polku.account.Door;
import fi.polku.platform.test.web.OpenApiAssertions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@AccountServiceTest
class AccountOverHttpTest {

    private final Door door;

    AccountOverHttpTest(@LocalServerPort int port) {
        door = new Door(port);
    }

    @Test
    void opensOneAccountForARepeatedRequest() {
        String key = UUID.randomUUID().toString();

        var first = door.post("/api/accounts", "{\"name\": \"Acme\"}", "Idempotency-Key", key);
        var second = door.post("/api/accounts", "{\"name\": \"Acme\"}", "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void correctsTheVersionThatWasSeenOnly() {
        String account = door.post("/api/accounts", "{\"name\": \"Acme\"}").header("Location");

        var corrected = door.put(account, "{\"name\": \"Acme Group\"}", "If-Match", "\"2\"");
        var late = door.put(account, "{\"name\": \"Acme Oy\"}", "If-Match", "\"2\"");

        assertThat(corrected.header("ETag")).isEqualTo("\"3\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(door.get(account).json().path("name").asString()).isEqualTo("Acme Group");
    }

    @Test
    void describesItsApi() {
        String description = door.get("/v3/api-docs").body();

        OpenApiAssertions.assertDescribesEveryOperation(description);
        OpenApiAssertions.assertShowsAnExampleOfEveryBody(description);
    }

    @Test
    void isHealthy() {
        assertThat(door.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(door.get("/actuator/health/liveness").status()).isEqualTo(200);
    }
}
