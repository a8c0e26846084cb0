package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/**
 * The walk: one prospect along the whole path, from something a mechanic heard to a customer who says how it was. After each
 * step stand the events, what both sides of it show, and the figures.
 */
@TestInstance(Lifecycle.PER_CLASS)
class JourneyTest {

    private final Walk walk = new Walk();
    private final Aftercare care = new Aftercare(walk);

    @AfterAll
    void close() {
        walk.close();
    }

    @Test
    void aSignalBecomesACaredForCustomer() {
        aMechanicHearsSomething();
        aLeadHandlerTakesItUp();
        theProspectAsksToBeCalledLater();
        theThreeCriteriaAreFound();
        aSellerGetsIt();
        theSellerReturnsIt();
        itIsQualifiedAgain();
        theSellerMayNotSkipAnything();
        theManagerLetsItPass();
        anOfferNeedsTheManagersWord();
        theProspectBuys();
        deliveryWantsToKnowMore();
        deliveryTakesOver();
        theCustomerIsCaredFor();
        everyEventCameInOrder();
    }

    private void aMechanicHearsSomething() {
        walk.on(0).raiseSignal();

        JsonNode raised = walk.trail().lead("polku.lead.signal-raised.v1", walk.signal());
        assertThat(raised.path("touchpoint").asString()).isEqualTo("service");
        assertThat(raised.path("routedAs").asString()).isEqualTo("lead-handler");
        assertThat(raised.toString()).as("no words on the wire").doesNotContain("hihna");
        assertThat(walk.signalsOfTheMechanic().toString())
                .contains("hihna", walk.signal().toString());
        ofTheRegion("signals", "raised", 1);
        ofTheRegion("signals", "toLead", 0);
    }

    private void aLeadHandlerTakesItUp() {
        walk.on(1).takeSignalUp();

        JsonNode resolved = walk.trail().lead("polku.lead.signal-resolved.v1", walk.signal());
        assertThat(resolved.path("leadId").asString()).isEqualTo(walk.lead().toString());
        JsonNode captured = leadEvent("polku.lead.captured.v1");
        assertThat(captured.path("signalId").asString()).isEqualTo(walk.signal().toString());
        assertThat(captured.path("company").path("name").asString()).isEqualTo(walk.company());
        assertThat(captured.toString()).as("nobody's name on the wire").doesNotContain("Lempi");

        walk.awaitCompany();
        assertThat(care.accountView().text("name")).isEqualTo(walk.company());
        assertThat(care.accountView().text("kind")).isEqualTo("prospect");
        assertThat(walk.signalsOfTheMechanic().toString()).contains(walk.lead().toString());
        ofTheRegion("signals", "toLead", 1);
        figure("response", "leads", 1);
        figure("response", "contacted", 0);
    }

    private void theProspectAsksToBeCalledLater() {
        walk.on(1).contact("call-later");
        walk.setCallback(4, "no-time");

        JsonNode set = leadEvent("polku.lead.callback-set.v1");
        assertThat(set.path("dueOn").asString()).isEqualTo(walk.day(4).toString());
        assertThat(walk.workList().toString()).contains(walk.lead().toString());
        assertThat(walk.leadView().json().at("/callback/dueOn").asString())
                .isEqualTo(walk.day(4).toString());
        walk.on(4).contact("interested");

        JsonNode kept = leadEvent("polku.lead.contact-logged.v1");
        assertThat(kept.path("callbackDueOn").asString()).isEqualTo(walk.day(4).toString());
        figure("response", "contacted", 1);
        figure("response", "keptOnTheDay", 1);
        ofTheRegion("activity-levels", "activities", 2);
    }

    private void theThreeCriteriaAreFound() {
        walk.on(4).showCriterion("should-buy");
        walk.showCriterion("ready-now");

        Api.Reply tooEarly = walk.qualify();
        tooEarly.refused(409, "not-ready");
        assertThat(tooEarly.flaws()).contains("able-to-buy", "meeting").doesNotContain("should-buy");

        walk.showCriterion("able-to-buy");
        walk.bookMeeting(6);
        leadEvent("polku.lead.meeting-booked.v1");
        JsonNode ready = walk.leadView().json();
        assertThat(ready.path("criteria").propertyNames()).contains("should-buy", "ready-now", "able-to-buy");
        assertThat(ready.hasNonNull("meeting")).isTrue();
        figure("verdicts", "waiting", 0);
    }

    private void aSellerGetsIt() {
        walk.on(5).qualify().done();

        JsonNode qualified = leadEvent("polku.lead.qualified.v1");
        assertThat(qualified.path("accountId").asString())
                .isEqualTo(walk.account().toString());
        walk.awaitDeal(1);
        JsonNode opened = dealEvent("polku.deal.opened.v1");
        assertThat(opened.path("leadId").asString()).isEqualTo(walk.lead().toString());
        assertThat(opened.path("seller").path("personId").asString())
                .isEqualTo(walk.crew().seller().toString());
        assertThat(opened.path("booker").path("personId").asString())
                .isEqualTo(walk.crew().handler().toString());
        assertThat(opened.path("signalId").asString()).isEqualTo(walk.signal().toString());
        assertThat(walk.leadView().text("status")).isEqualTo("qualified");
        assertThat(walk.dealView().text("stage")).isEqualTo("sales-meeting");
        figure("verdicts", "waiting", 1);
        ofTheRegion("signals", "toDeal", 1);
    }

    private void theSellerReturnsIt() {
        walk.on(6).returnLead("not-ready");

        assertThat(dealEvent("polku.deal.lead-verdict-given.v1").path("verdict").asString())
                .isEqualTo("returned");
        dealEvent("polku.deal.withdrawn.v1");
        JsonNode reopened = leadEvent("polku.lead.reopened.v1");
        assertThat(reopened.path("cause").asString()).isEqualTo("returned");
        assertThat(reopened.path("reason").asString()).isEqualTo("not-ready");
        assertThat(walk.dealView().json().path("withdrawn").asBoolean()).isTrue();
        walk.awaitLead("open");
        assertThat(walk.leadView().json().at("/comebacks/0/reason").asString()).isEqualTo("not-ready");
        assertThat(walk.workList().toString()).contains(walk.lead().toString());
        figure("verdicts", "returned", 1);
        figure("pipeline", "count", 0);
    }

    private void itIsQualifiedAgain() {
        walk.on(8).contact("meeting-agreed");
        walk.bookMeeting(10);
        walk.qualify().done();

        walk.awaitDeal(2);
        walk.on(9).acceptLead();
        assertThat(dealEvent("polku.deal.lead-verdict-given.v1").path("verdict").asString())
                .isEqualTo("accepted");
        assertThat(walk.leadView().text("status")).isEqualTo("qualified");
        assertThat(walk.dealView().json().at("/verdict/verdict").asString()).isEqualTo("accepted");
        figure("verdicts", "accepted", 1);
        figure("verdicts", "given", 2);
        figure("pipeline", "count", 1);
    }

    private void theSellerMayNotSkipAnything() {
        walk.on(10).log("meeting", "needs-mapped");

        Api.Reply refused = walk.enter("follow-up");
        refused.refused(409, "stage-not-left");
        assertThat(refused.flaws()).contains("value-shown").doesNotContain("needs-mapped");
        assertThat(walk.dealView().text("stage")).isEqualTo("sales-meeting");
        figure("weak-links", "converted", 0, "filter=stage:sales-meeting");
    }

    private void theManagerLetsItPass() {
        walk.on(10).enterByOverride("follow-up").done();

        JsonNode entered = dealEvent("polku.deal.stage-entered.v1");
        assertThat(entered.path("overridden").asBoolean()).isTrue();
        assertThat(entered.path("missing").toString()).contains("value-shown");
        walk.planNextStep(14);
        assertThat(dealEvent("polku.deal.next-step-set.v1").path("dueOn").asString())
                .isEqualTo(walk.day(14).toString());
        assertThat(walk.dealView().text("stage")).isEqualTo("follow-up");
        assertThat(walk.dealView().json().at("/nextStep/dueOn").asString())
                .isEqualTo(walk.day(14).toString());
        figure("weak-links", "converted", 1, "filter=stage:sales-meeting");
        figure("weak-links", "overridden", 1);
    }

    private void anOfferNeedsTheManagersWord() {
        walk.on(11).draftOffer(20);
        walk.sendOffer().refused(409, "approval-needed");
        walk.approveOffer();
        walk.sendOffer().done();

        assertThat(dealEvent("polku.deal.offer-approval-decided.v1")
                        .path("approved")
                        .asBoolean())
                .isTrue();
        JsonNode sent = dealEvent("polku.deal.offer-sent.v1");
        assertThat(sent.path("value").path("amount").asString()).startsWith("8000");

        walk.log("email", "thanks-sent");
        walk.log("email", "offer-sent");
        walk.enter("closing").done();
        walk.log("call", "terms-agreed");
        assertThat(walk.dealView().text("stage")).isEqualTo("closing");
        figure("weak-links", "converted", 1, "filter=stage:follow-up");
    }

    private void theProspectBuys() {
        walk.on(14).nameDecisionMaker();
        walk.acceptOffer();
        walk.win().done();

        JsonNode closed = dealEvent("polku.deal.closed.v1");
        assertThat(closed.path("outcome").asString()).isEqualTo("won");
        assertThat(closed.path("value").path("amount").asString()).startsWith("8000");
        JsonNode purchase = walk.trail().account("polku.account.purchase-recorded.v1", care.purchase());
        assertThat(purchase.path("dealId").asString()).isEqualTo(walk.deal().toString());
        assertThat(walk.dealView().text("outcome")).isEqualTo("won");
        care.awaitPurchase("awaiting-handover");
        care.awaitAccount(account -> account.path("kind").asString("").equals("customer"));
        care.awaitPeople(people -> people.toString().contains("Lempi Kuulakorpi")
                && people.toString().contains("Oili Virvatuli"));
        figure("hit-rate", "won", 1);
        figure("revenue", "amount", 8000);
        ofTheRegion("signals", "won", 1);
        figure("handover-time", "waiting", 1);
        figure("triangle", "customers", 1);
    }

    private void deliveryWantsToKnowMore() {
        walk.on(15);
        Api.Reply incomplete = care.offerHandover();
        incomplete.refused(409, "handover-incomplete");
        assertThat(incomplete.flaws()).contains("promises", "schedule");

        care.prepareHandover();
        care.offerHandover().done();
        walk.on(16);
        care.returnHandover("risks");

        JsonNode returned = dealEvent("polku.deal.handover-returned.v1");
        assertThat(returned.path("lacking").toString()).contains("risks");
        assertThat(care.awaitPurchase("awaiting-handover").path("promises")).isEmpty();
        figure("handover-time", "waiting", 1);
        figure("handover-time", "returned", 1);
    }

    private void deliveryTakesOver() {
        walk.on(17);
        care.offerHandover().done();
        walk.on(18);
        care.acceptHandover();

        JsonNode handedOver = dealEvent("polku.deal.handed-over-to-delivery.v1");
        assertThat(handedOver.path("attempt").asInt()).isEqualTo(2);
        assertThat(handedOver.path("promises")).hasSize(1);
        assertThat(handedOver.toString()).as("no promise in words on the wire").doesNotContain("päivässä");
        assertThat(care.awaitPurchase("in-delivery").path("promises")).hasSize(1);
        figure("handover-time", "accepted", 1);
        figure("handover-time", "meanDays", 4);
    }

    private void theCustomerIsCaredFor() {
        walk.on(25);
        care.deliver();
        assertThat(walk.trail()
                        .account("polku.account.delivery-state-changed.v1", care.purchase())
                        .path("state")
                        .asString())
                .isEqualTo("delivered");
        care.keepPromise();
        walk.on(30);
        care.answer("nps", 10);
        care.answer("csat", 8);

        assertThat(care.classification().path("accountClass").asString())
                .isEqualTo(care.accountView().text("accountClass"));
        assertThat(care.classification().path("why").toString()).contains("purchases-1");
        care.awaitPurchase("delivered");
        figure("satisfaction", "npsPercent", 100);
        figure("satisfaction", "csatPercent", 100);
    }

    private void everyEventCameInOrder() {
        walk.trail().assertOrder();
    }

    private JsonNode leadEvent(String type) {
        return walk.trail().lead(type, walk.lead());
    }

    private JsonNode dealEvent(String type) {
        return walk.trail().deal(type, walk.deal());
    }

    /** A figure over the one company of the journey. */
    private void figure(String figure, String value, long expected, String... parameters) {
        String[] all = Stream.concat(Stream.of("filter=account:" + walk.account()), Stream.of(parameters))
                .toArray(String[]::new);
        walk.trail().figure(figure, value, expected, all);
    }

    /** What happens before the company is known is found by where those of us stand who did it. */
    private void ofTheRegion(String figure, String value, long expected) {
        walk.trail()
                .figure(figure, value, expected, "filter=region:" + walk.crew().region());
    }
}
