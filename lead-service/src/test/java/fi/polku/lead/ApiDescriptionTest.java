package fi.polku.lead;

import static fi.polku.platform.test.web.OpenApiAssertions.assertDescribesEveryOperation;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@LeadServiceTest
class ApiDescriptionTest {

    private final RunningLeadService service;

    ApiDescriptionTest(@LocalServerPort int port) {
        service = new RunningLeadService(port);
    }

    @Test
    void saysWhatEachOperationDoesAndHowItFails() {
        assertDescribesEveryOperation(service.get("/v3/api-docs").toString());
    }
}
