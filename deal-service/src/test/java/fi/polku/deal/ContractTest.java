package fi.polku.deal;

import static fi.polku.deal.deals.domain.Examples.ID;
import static fi.polku.deal.deals.domain.Examples.KEY;
import static fi.polku.deal.deals.domain.Examples.NOW;
import static fi.polku.deal.deals.domain.Examples.PROCESS;
import static fi.polku.deal.deals.domain.Examples.closing;
import static fi.polku.deal.deals.domain.Examples.day;
import static fi.polku.deal.deals.domain.Examples.details;
import static fi.polku.deal.deals.domain.Examples.lost;
import static fi.polku.deal.deals.domain.Examples.open;
import static fi.polku.deal.deals.domain.Examples.usd;
import static fi.polku.deal.deals.domain.Examples.won;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.deals.domain.Closing;
import fi.polku.deal.deals.domain.Customer;
import fi.polku.deal.deals.domain.Deal;
import fi.polku.deal.deals.domain.DealDetails;
import fi.polku.deal.deals.domain.DealEvent;
import fi.polku.deal.deals.domain.Outcome;
import fi.polku.deal.domain.ExternalKey;
import fi.polku.deal.process.domain.Stage;
import fi.polku.deal.products.domain.Product;
import fi.polku.deal.products.domain.ProductDetails;
import fi.polku.deal.products.domain.ProductId;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.test.event.ContractAssertions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the aggregates tell is what was promised to those who listen, whether much or little is known. */
class ContractTest {

    private static final EventJson JSON = EventJson.standard();

    @Test
    void dealsTellWhatWasPromisedWhenEverythingIsKnown() {
        assertKept(Deal.open(ID, KEY, full(won()), PROCESS, NOW).events());
        assertKept(Deal.open(ID, KEY, full(lost()), PROCESS, NOW).events());
        assertKept(new Deal(ID, KEY, full(open()))
                .correct(full(won()), PROCESS, NOW)
                .events());
        var toACompetitor = new Closing(Outcome.LOST, "competitor", day(20), "Toinen Oy", null, false);
        assertKept(new Deal(ID, KEY, full(open()))
                .correct(full(details("closing", day(10), toACompetitor)), PROCESS, NOW)
                .events());
    }

    @Test
    void dealsTellWhatWasPromisedWhenNearlyNothingIsKnown() {
        var bareWon = new DealDetails(
                null, null, null, null, "EUR", List.of(), new Stage("handover"), day(1), closing(Outcome.WON, day(2)));
        var bareOpen = new DealDetails(null, null, null, null, "EUR", List.of(), new Stage("booking"), day(1), null);

        assertKept(Deal.open(ID, null, bareWon, PROCESS, NOW).events());
        assertKept(new Deal(ID, null, bareWon).correct(bareOpen, PROCESS, NOW).events());
    }

    @Test
    void productsTellWhatWasPromised() {
        assertProductKept(KEY, "GTX");
        assertProductKept(null, null);
    }

    @Test
    void writesDecimalsAndDatesAsTexts() {
        var closed = Deal.open(ID, KEY, full(won()), PROCESS, NOW).events().getLast();

        assertThat(json(closed))
                .contains("\"value\":{\"amount\":\"1054.00\",\"currency\":\"USD\"}")
                .contains("\"closedOn\":\"2017-01-20\"")
                .contains("\"occurredAt\":\"2017-01-19T22:00:00Z\"")
                .contains("\"outcome\":\"won\"")
                .contains("\"quantity\":1,");
    }

    private static void assertKept(List<DealEvent> events) {
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> ContractAssertions.assertPublishable(event.type(), json(event)));
    }

    private static void assertProductKept(@Nullable ExternalKey key, @Nullable String series) {
        var details = new ProductDetails("GTX Pro", series, usd("4821"));
        assertThat(Product.list(new ProductId(new UUID(0, 41)), key, details, NOW.at())
                        .events())
                .isNotEmpty()
                .allSatisfy(event -> ContractAssertions.assertPublishable(event.type(), json(event)));
    }

    private static DealDetails full(DealDetails details) {
        return new DealDetails(
                new UUID(0, 21),
                new Customer(new UUID(0, 31), "A1"),
                details.seller(),
                "spring-fair",
                details.currency(),
                details.lines(),
                details.stage(),
                details.openedOn(),
                details.closing());
    }

    private static String json(Object event) {
        return new String(JSON.write(event), UTF_8);
    }
}
