package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What Polku refuses over HTTP, one of each family, and that it says what would be accepted. Those of the gate, the stages, the
 * offer's discount and the handover's completeness stand in the {@link JourneyTest}, where they matter.
 */
class RefusalsTest {

    private static final UUID NOBODY = UUID.randomUUID();

    private static Crew crew = new Crew("", NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY);
    private static Api leads = new Api("");

    @BeforeAll
    static void join() {
        crew = Crew.join("Refusals " + UUID.randomUUID());
        leads = SharedPolku.leads();
    }

    @Test
    void refusesTheSameOpenLeadTwiceAndNamesTheFirst() {
        String company = newCompany();
        UUID first = leads.post("/api/leads", lead(company)).done().id();

        Api.Reply again = leads.post("/api/leads", lead(company)).refused(409, "duplicate-lead");

        assertThat(again.flaws()).contains(first.toString());
        leads.post("/api/leads", lead(company + ", \"allowDuplicate\": true")).done();
    }

    @Test
    void refusesWhatHasNotHappenedYet() {
        Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);

        Api.Reply reply = leads.post("/api/leads", lead(newCompany() + ", \"occurredAt\": \"%s\"".formatted(tomorrow)))
                .refused(409, "in-the-future");

        assertThat(reply.flaws()).contains("occurredAt", "now or earlier");
    }

    @Test
    void refusesSomebodyWhomNobodyKnows() {
        UUID lead = newLead();

        Api.Reply reply = leads.post(contacts(lead), contact(NOBODY)).refused(409, "unknown-reference");

        assertThat(reply.flaws()).contains("by", NOBODY.toString());
    }

    @Test
    void refusesAReasonThatIsNotOnTheListAndNamesTheList() {
        Api.Reply reply = leads.post(
                        "/api/leads/%s/disqualification".formatted(newLead()),
                        "{\"reason\": \"bad-mood\", \"by\": \"%s\"}".formatted(crew.handler()))
                .refused(409, "unknown-reason");

        assertThat(reply.flaws()).contains("no-need", "do-not-contact");
    }

    @Test
    void refusesToWriteOverWhatSomebodyElseChanged() {
        UUID lead = newLead();
        long seen = leads.get("/api/leads/" + lead).version();
        leads.post(contacts(lead), contact(crew.handler())).done();

        leads.post(contacts(lead), contact(crew.handler()), seen).refused(412, "stale-version");
    }

    @Test
    void refusesToPutSomethingInPlaceOfWhatWasNotSeen() {
        String criterion = "/api/leads/%s/criteria/should-buy".formatted(newLead());

        leads.put(
                        criterion,
                        "{\"holds\": true, \"evidence\": \"x\", \"how\": \"y\", \"by\": \"%s\"}"
                                .formatted(crew.handler()))
                .refused(428, "missing-if-match");
    }

    @Test
    void refusesABusinessIdWhoseCheckDigitIsWrong() {
        Api.Reply reply =
                leads.post("/api/leads", lead("\"company\": {\"name\": \"Vale Oy\", \"businessId\": \"9100000-1\"}"));

        assertThat(reply.status()).isBetween(400, 409);
        assertThat(reply.flaws()).contains("businessId");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        Api.Reply reply =
                leads.post("/api/signals", "{\"touchpoint\": \"pub\", \"urgency\": \"now\", \"tip\": \"free\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.flaws()).contains("touchpoint", "tip", "heard", "raisedBy");
    }

    @Test
    void knowsNoNextStepOfADealThatIsNot() {
        SharedPolku.deals()
                .put(
                        "/api/deals/%s/next-step".formatted(NOBODY),
                        "{\"what\": \"x\", \"dueOn\": \"%s\"}".formatted(LocalDate.EPOCH),
                        1)
                .refused(404, "not-found");
    }

    @Test
    void refusesADealThatGoesOnWithoutAVerdictIsWonWithoutAnOfferOrReopenedAfterItsHandover() {
        try (Walk walk = new Walk()) {
            qualify(walk);
            assertThat(walk.on(3)
                            .enter("follow-up")
                            .refused(409, "verdict-missing")
                            .flaws())
                    .contains("verdict");

            goToTheClosing(walk);
            assertThat(walk.on(6).win().refused(409, "no-accepted-offer").flaws())
                    .contains("an accepted offer");

            walk.acceptOffer();
            walk.win().done();
            handOver(walk);
            walk.on(9).reopen().refused(409, "deal-handed-over");
        }
    }

    private static void qualify(Walk walk) {
        walk.on(1).raiseSignal();
        walk.takeSignalUp();
        walk.awaitCompany();
        walk.on(2).contact("interested");
        walk.showCriterion("should-buy");
        walk.showCriterion("ready-now");
        walk.showCriterion("able-to-buy");
        walk.bookMeeting(3);
        walk.qualify().done();
        walk.awaitDeal(1);
    }

    private static void goToTheClosing(Walk walk) {
        walk.on(4).acceptLead();
        walk.log("meeting", "needs-mapped");
        walk.log("meeting", "value-shown");
        walk.enter("follow-up").done();
        walk.draftOffer(0);
        walk.sendOffer().done();
        walk.log("email", "thanks-sent");
        walk.log("email", "offer-sent");
        walk.on(5).enter("closing").done();
        walk.log("call", "terms-agreed");
    }

    private static void handOver(Walk walk) {
        walk.on(7).nameDecisionMaker();
        Aftercare care = new Aftercare(walk);
        care.prepareHandover();
        care.offerHandover().done();
        walk.on(8);
        care.acceptHandover();
    }

    private UUID newLead() {
        return leads.post("/api/leads", lead(newCompany())).done().id();
    }

    private static String newCompany() {
        return "\"company\": {\"name\": \"Refusal %s Oy\", \"country\": \"FI\"}".formatted(UUID.randomUUID());
    }

    private static String lead(String body) {
        return "{\"source\": \"refusals\", \"owner\": \"%s\", %s}".formatted(crew.handler(), body);
    }

    private static String contacts(UUID lead) {
        return "/api/leads/%s/contacts".formatted(lead);
    }

    private static String contact(UUID by) {
        return "{\"channel\": \"call\", \"outcome\": \"reached\", \"by\": \"%s\"}".formatted(by);
    }
}
