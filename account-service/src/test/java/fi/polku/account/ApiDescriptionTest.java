package fi.polku.account;

import static fi.polku.platform.test.web.OpenApiAssertions.assertDescribesEveryOperation;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@AccountServiceTest
class ApiDescriptionTest {

    private final RunningAccountService service;

    ApiDescriptionTest(@LocalServerPort int port) {
        service = new RunningAccountService(port);
    }

    @Test
    void saysWhatEachOperationDoesAndHowItFails() {
        assertDescribesEveryOperation(service.get("/v3/api-docs").toString());
    }
}
