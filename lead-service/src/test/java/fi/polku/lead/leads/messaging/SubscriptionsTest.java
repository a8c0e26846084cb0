package fi.polku.lead.leads.messaging;

import static fi.polku.platform.test.event.ContractAssertions.assertReadsEverySample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.lead.Announcer;
import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.lead.leads.domain.KnownAccounts;
import fi.polku.lead.leads.domain.KnownProducts;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.test.Infrastructure;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@LeadServiceTest
class SubscriptionsTest {

    private static final String OPENED = "polku.account.opened.v1";
    private static final String CHANGED = "polku.account.changed.v1";
    private static final String PRODUCT = "polku.deal.product-changed.v1";

    private final UUID account = UUID.randomUUID();
    private final String system = "crm-" + account;
    private final Door door;
    private final KnownAccounts accounts;
    private final KnownProducts products;
    private final Announcer others = new Announcer(Infrastructure.shared().bootstrapServers());

    SubscriptionsTest(@LocalServerPort int port, KnownAccounts accounts, KnownProducts products) {
        this.door = new Door(port);
        this.accounts = accounts;
        this.products = products;
    }

    @AfterEach
    void stopAnnouncing() {
        others.close();
    }

    @Test
    void knowsAnAccountByItsIdAndByAllItsNamesElsewhere() throws Exception {
        others.announce(CHANGED, account, 2, named("1", """
                , "aliases": [{"system": "%s", "externalId": "erp-7"}]""".formatted(system)));

        await().until(() -> accounts.behind(account).isPresent());
        assertThat(accounts.behind(account)).contains(account);
        assertThat(accounts.behind(nameOf("1"))).contains(account);
        assertThat(accounts.behind(nameOf("erp-7"))).contains(account);
    }

    @Test
    void knowsWhoAnswersForAnAccountAndWhatItIsCalledNow() throws Exception {
        UUID owner = UUID.randomUUID();
        String name = "Vene " + account;
        others.announce(OPENED, account, 1, called(name, ""));
        await().until(() -> accounts.named(name).isPresent());
        assertThat(accounts.named(name.toUpperCase(Locale.ROOT))).contains(account);
        assertThat(accounts.ownerOf(account)).isEmpty();

        others.announce(CHANGED, account, 2, called("Laiva " + account, ", \"ownerId\": \"%s\"".formatted(owner)));

        await().until(() -> accounts.ownerOf(account).isPresent());
        assertThat(accounts.ownerOf(account)).contains(owner);
        assertThat(accounts.named("laiva " + account)).contains(account);
        assertThat(accounts.named(name)).isEmpty();
    }

    @Test
    void keepsWhatItKnowsWhenAnOlderOrRepeatedEventComesLate() throws Exception {
        UUID other = UUID.randomUUID();
        others.announce(CHANGED, account, 3, named("1", ""));
        others.announce(OPENED, account, 1, named("1", "").replace(account.toString(), other.toString()));
        others.announce(CHANGED, account, 3, named("1", ""));
        others.announce(CHANGED, account, 4, named("later", ""));

        await().until(() -> accounts.behind(nameOf("later")).isPresent());
        assertThat(accounts.behind(nameOf("1"))).contains(account);
    }

    @Test
    void tellsAnImporterWhatItHasNotHeardOfYet() throws Exception {
        var before = door.post("/api/lead-service/copies/account/missing", entry(account, 2));
        assertThat(before.json().path("missing").valueStream())
                .extracting(JsonNode::asString)
                .containsExactly(account.toString());

        others.announce(CHANGED, account, 2, named("1", ""));

        await().until(() -> door.post("/api/lead-service/copies/account/missing", entry(account, 2))
                .json()
                .path("missing")
                .isEmpty());
    }

    @Test
    void knowsProductsOfThePriceList() throws Exception {
        UUID product = UUID.randomUUID();
        assertThat(products.include(product)).isFalse();

        others.announce(PRODUCT, product, 1, """
                {"productId": "%s", "name": "GTX", "listPrice": {"amount": "1", "currency": "EUR"}}""".formatted(product));

        await().until(() -> products.include(product));
    }

    @ParameterizedTest
    @ValueSource(strings = {OPENED, CHANGED})
    void readsEveryPublishedFormOfAnAccount(String type) {
        assertReadsEverySample(
                type,
                sample -> assertThat(read(sample, AccountEventsSubscription.AccountAnnounced.class)
                                .accountId())
                        .isNotNull());
    }

    @Test
    void readsEveryPublishedFormOfAProduct() {
        assertReadsEverySample(
                PRODUCT,
                sample -> assertThat(read(sample, DealEventsSubscription.ProductAnnounced.class)
                                .name())
                        .isNotBlank());
    }

    private static String entry(UUID id, long version) {
        return "{\"entries\": [{\"id\": \"%s\", \"version\": %d}]}".formatted(id, version);
    }

    private String called(String name, String more) {
        return """
                {"accountId": "%s", "name": "%s"%s, "occurredAt": "2026-11-22T10:00:00Z"}""".formatted(account, name, more);
    }

    private String named(String externalId, String more) {
        return """
                {"accountId": "%s", "system": "%s", "externalId": "%s", "name": "Acme"%s}""".formatted(account, system, externalId, more);
    }

    private UUID nameOf(String externalId) {
        return NameBasedId.of("account", system, externalId);
    }

    private static <T> T read(String sample, Class<T> type) {
        return EventJson.standard().read(sample.getBytes(StandardCharsets.UTF_8), type);
    }
}
