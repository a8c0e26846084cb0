package fi.polku.analytics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.analytics.Journey;
import fi.polku.analytics.fact.AccountFact;
import fi.polku.analytics.fact.ActivityFact;
import fi.polku.analytics.fact.Callback;
import fi.polku.analytics.fact.ClassificationFact;
import fi.polku.analytics.fact.DealCourse;
import fi.polku.analytics.fact.DealFact;
import fi.polku.analytics.fact.Fact;
import fi.polku.analytics.fact.LeadCourse;
import fi.polku.analytics.fact.LeadFact;
import fi.polku.analytics.fact.ProcessRef;
import fi.polku.analytics.fact.PurchaseFact;
import fi.polku.analytics.fact.SignalFact;
import fi.polku.analytics.fact.Visit;
import fi.polku.platform.service.json.EventJson;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the events of the path make of facts, whatever comes again or late. */
class FoldingTest {

    private final ToldEvents journey = Journey.told();

    @Test
    void followsALeadFromItsCaptureToTheSeller() {
        LeadFact lead = journey.fact(LeadFact.class, "lead");

        assertThat(lead.stage()).isEqualTo("booking");
        assertThat(lead.signalId()).isEqualTo(ToldEvents.id("sign"));
        LeadCourse course = lead.course();
        assertThat(course.status()).isEqualTo("qualified");
        assertThat(course.reopenings()).isEqualTo(1);
        assertThat(Objects.requireNonNull(course.booker()).partnerId()).isEqualTo(ToldEvents.id("callco"));
        assertThat(course.visits().all())
                .extracting(Visit::stage, FoldingTest::entered, FoldingTest::left, Visit::next)
                .containsExactly(
                        tuple("prospecting", "2024-01-08", "2024-01-15", "booking"),
                        // It came back: that it went on to a seller did not come true.
                        tuple("booking", "2024-01-15", "2024-01-16", null),
                        tuple("booking", "2024-01-18", "2024-01-22", "sales-meeting"));
        assertThat(course.callbacks())
                .extracting(
                        Callback::dueOn,
                        callback -> Objects.requireNonNull(callback.lapsed()).on())
                .containsExactly(tuple(LocalDate.parse("2024-01-15"), LocalDate.parse("2024-01-16")));
    }

    @Test
    void followsADealToItsDelivery() {
        DealFact deal = journey.fact(DealFact.class, "deal-2");

        assertThat(deal.version()).isEqualTo(13);
        assertThat(deal.outcome()).isEqualTo("won");
        DealCourse course = deal.course();
        assertThat(course.visits().all())
                .extracting(Visit::stage, FoldingTest::entered, FoldingTest::left, Visit::next, Visit::overridden)
                .containsExactly(
                        tuple("sales-meeting", "2024-01-22", "2024-01-24", "follow-up", false),
                        tuple("follow-up", "2024-01-24", "2024-02-05", "closing", false),
                        tuple("closing", "2024-02-05", "2024-02-08", "handover", true),
                        tuple("handover", "2024-02-08", "2024-02-12", "evaluation", false));
        assertThat(course.verdict().verdict()).isEqualTo("accepted");
        assertThat(course.nextStepDueOn()).isEqualTo("2024-02-01");
        assertThat(course.offers()).singleElement().satisfies(offer -> {
            assertThat(offer.approved()).isTrue();
            assertThat(offer.decision()).isEqualTo("accepted");
            assertThat(offer.validUntil()).isEqualTo("2024-02-29");
        });
        assertThat(course.handover().attempts()).isEqualTo(2);
        assertThat(course.handover().returns()).isEqualTo(1);
    }

    @Test
    void followsADealToANewerVersionOfItsProcess() {
        journey.tell("deal.process-version-changed", "deal-2", "2024-03-10T10:00:00Z", """
                "dealId":"$deal-2","processId":"$process","from":1,"to":2,"by":{"personId":"$max"}""");

        assertThat(journey.fact(DealFact.class, "deal-2").process())
                .isEqualTo(new ProcessRef(ToldEvents.id("process"), 2));
    }

    @Test
    void takesAReturnedDealBack() {
        DealFact deal = journey.fact(DealFact.class, "deal-1");

        assertThat(deal.course().withdrawn()).isNotNull();
        assertThat(deal.course().verdict().reason()).isEqualTo("no-authority");
        assertThat(deal.course().visits().all()).extracting(Visit::next).containsOnlyNulls();
    }

    @Test
    void knowsWhatBecameOfSignalsAndPurchases() {
        SignalFact signal = journey.fact(SignalFact.class, "sign");
        assertThat(signal.leadId()).isEqualTo(ToldEvents.id("lead"));
        assertThat(signal.touchpoint()).isEqualTo("service");
        PurchaseFact purchase = journey.fact(PurchaseFact.class, "buy");
        assertThat(purchase.delivery()).isEqualTo("delivered");
        assertThat(Objects.requireNonNull(purchase.delivered()).on()).isEqualTo("2024-03-01");
        assertThat(journey.fact(ActivityFact.class, "call-2").callbackDueOn()).isEqualTo("2024-01-15");
        // Being classified is an event of the company, too.
        assertThat(journey.fact(AccountFact.class, "acme").version()).isEqualTo(3);
        assertThat(journey.facts())
                .filteredOn(ClassificationFact.class::isInstance)
                .map(ClassificationFact.class::cast)
                .extracting(ClassificationFact::accountClass, ClassificationFact::accountKind)
                .containsExactly(tuple("A2", "customer"));
    }

    @Test
    void reopensAWonDealWithItsWayAndWithWhatDeliveryGaveBack() {
        journey.tell("deal.reopened", "deal-2", "2024-03-10T10:00:00Z", """
                "dealId":"$deal-2","stage":"closing","reason":"payment-failed","by":{"personId":"$max"}""");

        DealFact deal = journey.fact(DealFact.class, "deal-2");
        assertThat(deal.outcome()).isNull();
        assertThat(deal.closedOn()).isNull();
        assertThat(deal.stage()).isEqualTo("closing");
        assertThat(deal.course().reopenings()).isEqualTo(1);
        assertThat(deal.course().handover().accepted()).isNull();
        assertThat(deal.course().handover().returns()).isEqualTo(1);
        assertThat(deal.course().visits().all())
                .extracting(Visit::stage, Visit::next)
                .endsWith(tuple("closing", null), tuple("handover", "evaluation"), tuple("closing", null));
    }

    @Test
    void keepsHowFarAPurchaseIsDeliveredWhenItIsCorrected() {
        journey.tell("account.purchase-recorded", "buy", "2024-03-10T10:00:00Z", """
                "purchaseId":"$buy","accountId":"$acme","dealId":"$deal-2","lines":[],"currency":"EUR",
                "value":{"amount":"1500.00","currency":"EUR"},"closedOn":"2024-02-08\"""");

        PurchaseFact purchase = journey.fact(PurchaseFact.class, "buy");
        assertThat(Objects.requireNonNull(purchase.value()).amount()).isEqualByComparingTo("1500");
        assertThat(purchase.delivery()).isEqualTo("delivered");
        assertThat(Objects.requireNonNull(purchase.delivered()).on()).isEqualTo("2024-03-01");

        journey.tell("account.purchase-cancelled", "buy", "2024-03-11T10:00:00Z", """
                        "purchaseId":"$buy","accountId":"$acme","dealId":"$deal-2\"""")
                .tell("account.delivery-state-changed", "buy", "2024-03-12T10:00:00Z", """
                        "purchaseId":"$buy","accountId":"$acme","dealId":"$deal-2","state":"awaiting-handover\"""");
        assertThat(journey.fact(PurchaseFact.class, "buy").delivered()).isNull();
    }

    @Test
    void keepsWhatCameOfALeadWhenItsRecordsAreCorrected() {
        journey.tell("lead.corrected", "lead", "2024-01-25T10:00:00Z", """
                "leadId":"$lead","stage":"prospecting","source":"web","accountId":"$acme","capturedOn":"2024-01-08\"""");

        LeadFact lead = journey.fact(LeadFact.class, "lead");
        assertThat(lead.source()).isEqualTo("web");
        assertThat(lead.stage()).isEqualTo("booking");
        assertThat(lead.course().status()).isEqualTo("qualified");
        assertThat(lead.course().visits().all()).hasSize(3);
    }

    @Test
    void knowsHowFarAThingHasComeAlsoByEventsThatFiguresNeedNot() {
        journey.tell("deal.handover-prepared", "deal-2", "2024-02-09T09:00:00Z", """
                "dealId":"$deal-2","missing":[]""");

        assertThat(journey.fact(DealFact.class, "deal-2").version()).isEqualTo(14);
    }

    @Test
    void restsALeadUntilItWakes() {
        ToldEvents told = new ToldEvents();
        told.tell("lead.captured", "l", "2024-01-01T10:00:00Z", """
                        "leadId":"$l","stage":"prospecting","capturedAt":"2024-01-01T10:00:00Z\"""")
                .tell("lead.nurtured", "l", "2024-01-05T10:00:00Z", """
                        "leadId":"$l","until":"2024-06-01","reason":"next-year","by":{"personId":"$bo"}""");
        assertThat(told.fact(LeadFact.class, "l").course().status()).isEqualTo("nurtured");

        told.tell("lead.reopened", "l", "2024-06-01T05:00:00Z", """
                        "leadId":"$l","cause":"nurtured-until\"""");
        LeadFact lead = told.fact(LeadFact.class, "l");
        assertThat(lead.course().status()).isEqualTo("open");
        assertThat(lead.course().ended()).isNull();
        assertThat(lead.course().visits().all())
                .extracting(FoldingTest::entered, FoldingTest::left)
                .containsExactly(tuple("2024-01-01", "2024-01-05"), tuple("2024-06-01", null));

        told.tell("lead.assigned", "l", "2024-06-02T05:00:00Z", """
                        "leadId":"$l","owner":{"personId":"$eve"}""")
                .tell("lead.disqualified", "l", "2024-06-03T05:00:00Z", """
                        "leadId":"$l","reason":"no-need","by":{"personId":"$eve"}""");
        LeadFact given = told.fact(LeadFact.class, "l");
        assertThat(Objects.requireNonNull(given.owner()).personId()).isEqualTo(ToldEvents.id("eve"));
        assertThat(Objects.requireNonNull(given.course().ended()).reason()).isEqualTo("no-need");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void makesTheSameFactsHoweverOftenWhatWasThereComesAgain(long seed) {
        Random random = new Random(seed);
        List<ConsumerRecord<byte[], byte[]>> once = journey.messages();
        List<ConsumerRecord<byte[], byte[]>> again = new ArrayList<>();
        for (int i = 0; i < once.size(); i++) {
            again.add(once.get(i));
            while (random.nextInt(3) == 0) {
                // A lease was lost, a replica restarted: a piece of what was there comes once more, in its order.
                again.addAll(once.subList(random.nextInt(i + 1), i + 1));
            }
        }

        assertThat(journey.folded(again)).isEqualTo(journey.folded(once));
    }

    @Test
    void foldsOntoFactsThatWereKept() {
        EventJson json = EventJson.standard();
        Map<UUID, Fact> kept = new HashMap<>();
        EventReader reader = new EventReader(json, ZoneId.of("Europe/Helsinki"));
        for (ConsumerRecord<byte[], byte[]> message : journey.messages()) {
            // Each event in a batch of its own: every fact is written and read again between any two.
            if (reader.read(message) instanceof Heard.Told(List<Change> changes)) {
                changes.forEach(new Folding(kept)::fold);
            }
            kept.replaceAll((_, fact) -> json.read(json.write(fact), Fact.class));
        }

        assertThat(kept).isEqualTo(journey.folded(journey.messages()));
    }

    private static String entered(Visit visit) {
        return visit.entered().on().toString();
    }

    private static @Nullable String left(Visit visit) {
        return visit.left() == null ? null : visit.left().on().toString();
    }
}
