package fi.polku.account.accounts;

import static fi.polku.platform.test.event.ContractAssertions.assertPublished;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.account.AccountServiceTest;
import fi.polku.account.Door;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import fi.polku.platform.test.event.SeenEvent;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@AccountServiceTest
class AccountImportTest {

    private static final String OPENED = "polku.account.opened.v1";
    private static final String CHANGED = "polku.account.changed.v1";

    private final Door door;
    private final EventProbe events =
            EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), "polku.account.events");

    AccountImportTest(@LocalServerPort int port) {
        door = new Door(port);
    }

    @AfterEach
    void stopLooking() {
        events.close();
    }

    @Test
    void publishesACompanyOnceAndAgainWhenItsRowChanges() {
        String acme = account("once", "1");

        assertThat(resultOf(bulk("once", acme("tech")))).isEqualTo("created");
        var opened = events.await(OPENED, acme);
        assertPublished(opened);
        assertThat(opened.header("ce_source")).isEqualTo("/account-service");
        assertThat(opened.header("ce_correlationid")).isEqualTo("import-1");

        assertThat(resultOf(bulk("once", acme("tech")))).isEqualTo("unchanged");
        assertThat(resultOf(bulk("once", acme("software")))).isEqualTo("updated");
        var changed = events.await(CHANGED, acme);
        assertPublished(changed);
        assertThat(changed.aggregateVersion()).isEqualTo(3);
        assertThat(events.of(acme))
                .extracting(SeenEvent::type)
                .startsWith(OPENED, "polku.account.classified.v1", CHANGED);
    }

    @Test
    void addsTheRowOfAnotherSystemToTheAccountOfItsBusinessId() {
        var first = bulk("crm", "{\"externalId\": \"N\", \"name\": \"Nokia\", \"businessId\": \"0112038-9\"}");
        var second = bulk("erp", "{\"externalId\": \"42\", \"name\": \"NOKIA OYJ\", \"businessId\": \"112038-9\"}");

        assertThat(resultOf(second)).isEqualTo("updated");
        assertThat(second.path("id")).isEqualTo(first.path("id"));
        var changed = events.await(CHANGED, first.path("id").asString());
        assertPublished(changed);
        assertThat(changed.json().at("/aliases/0/system").asString()).isEqualTo("erp");
    }

    @Test
    void keepsTwoRecordsOfOneSystemApartThoughTheirNamesAgree() {
        var first = bulk("twins", "{\"externalId\": \"1\", \"name\": \"Twin\", \"country\": \"Finland\"}");
        var second = bulk("twins", "{\"externalId\": \"2\", \"name\": \"Twin\", \"country\": \"Finland\"}");

        assertThat(List.of(resultOf(first), resultOf(second))).containsOnly("created");
        assertThat(resultOf(bulk("twins", "{\"externalId\": \"2\", \"name\": \"Twin\", \"country\": \"Finland\"}")))
                .isEqualTo("unchanged");
        assertThat(bulk("elsewhere", "{\"externalId\": \"9\", \"name\": \"TWIN\", \"country\": \"Finland\"}")
                        .path("id"))
                .isEqualTo(first.path("id"));
    }

    @Test
    void keepsCompaniesOfOneNameButTwoBusinessIdsApart() {
        var first = bulk("a", row("1", "Kaima Oy", "2823191-9"));
        var second = bulk("b", row("1", "Kaima Oy", "2820298-2"));

        assertThat(resultOf(second)).isEqualTo("created");
        assertThat(second.path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void opensOneAccountWhenManySystemsTellOfACompanyAtOnce() throws Exception {
        List<Callable<JsonNode>> imports = IntStream.range(0, 8)
                .mapToObj(number -> (Callable<JsonNode>)
                        () -> bulk("system-" + number, row("1", "Talvisula " + number, "2816757-4")))
                .toList();

        try (var systems = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(systems.invokeAll(imports))
                    .extracting(Future::resultNow)
                    .extracting(answer -> answer.path("id").asString())
                    .hasSize(8)
                    .doesNotContain("")
                    .containsOnly(idOf("2816757-4"));
        }
    }

    @Test
    void rejectsARowWhoseBusinessIdCannotBeTrue() {
        var answer = bulk("bad", row("1", "Valio", "0116754-4"));

        assertThat(resultOf(answer)).isEqualTo("rejected");
        assertThat(answer.at("/violations/0/field").asString()).isEqualTo("businessId");
    }

    private JsonNode bulk(String system, String row) {
        return door.bulk("/api/accounts/bulk?system=" + system, row).getFirst();
    }

    private String idOf(String businessId) {
        return bulk("asking", row("1", "Whoever", businessId)).path("id").asString();
    }

    private static String resultOf(JsonNode answer) {
        return answer.path("result").asString();
    }

    private static String acme(String industry) {
        return """
                {"externalId": "1", "name": "Acme", "industry": "%s", "country": "Kenya", "employees": 12, \
                "revenue": {"amount": "1100.04", "currency": "USD"}, "foundedYear": 1996, "parent": "0"}""".formatted(industry);
    }

    private static String row(String id, String name, String businessId) {
        return """
                {"externalId": "%s", "name": "%s", "businessId": "%s", "country": "Finland"}""".formatted(id, name, businessId);
    }

    private static String account(String system, String id) {
        return NameBasedId.of("account", system, id).toString();
    }
}
