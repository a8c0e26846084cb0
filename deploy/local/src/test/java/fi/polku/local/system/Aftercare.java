package fi.polku.local.system;

import fi.polku.platform.service.id.NameBasedId;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What people do on the journey once a deal is won: the handover, and care for the customer. */
final class Aftercare {

    private final Walk walk;
    private final Api deals = SharedPolku.deals();
    private final Api accounts = SharedPolku.accounts();

    Aftercare(Walk walk) {
        this.walk = walk;
    }

    /** The purchase that a win makes; everybody can tell its id. */
    UUID purchase() {
        return NameBasedId.of("purchase", "polku.deal", walk.deal().toString());
    }

    void prepareHandover() {
        String path = "/api/deals/%s/handover".formatted(walk.deal());
        deals.put(path, path, walk.happened("""
            "deliveryOwner": "%s", "needs": "Kaksi vuoroa", "schedule": "Viikko 12", "risks": "Remontti",
            "openQuestions": "Avaimet", "promises": [{"what": "Käyttöön päivässä", "to": "Oili Virvatuli", "dueOn": "%s"}]\
            """.formatted(walk.crew().delivery(), walk.day(25))))
                .done();
    }

    Api.Reply offerHandover() {
        return walk.ofDeal("handover/offering", "");
    }

    void returnHandover(String lacking) {
        walk.ofDeal("handover/return", """
            "lacking": ["%s"], "remark": "Mikä remontti?", "by": "%s\"\
            """.formatted(lacking, walk.crew().delivery()))
                .done();
    }

    void acceptHandover() {
        walk.ofDeal(
                        "handover/acceptance",
                        "\"by\": \"%s\"".formatted(walk.crew().delivery()))
                .done();
    }

    JsonNode awaitPurchase(String state) {
        return accounts.await(
                        "/api/purchases/" + purchase(),
                        json -> json.path("state").asString("").equals(state))
                .json();
    }

    void deliver() {
        ofPurchase("delivery", "").done();
    }

    void keepPromise() {
        String promise = accounts.get("/api/purchases/" + purchase())
                .json()
                .path("promises")
                .path(0)
                .path("promiseId")
                .asString();
        ofPurchase(
                        "promises/%s/outcome".formatted(promise),
                        "\"kept\": true, \"by\": \"%s\"".formatted(walk.crew().delivery()))
                .done();
    }

    void answer(String kind, int score) {
        ofPurchase("satisfaction", """
            "kind": "%s", "score": %d, "comment": "Sujui\"\
            """.formatted(kind, score)).done();
    }

    void awaitAccount(Predicate<JsonNode> asItShould) {
        accounts.await("/api/accounts/" + walk.account(), asItShould);
    }

    void awaitPeople(Predicate<JsonNode> asItShould) {
        accounts.await("/api/accounts/%s/people".formatted(walk.account()), asItShould);
    }

    JsonNode classification() {
        return accounts.get("/api/accounts/%s/classification".formatted(walk.account()))
                .done()
                .json();
    }

    Api.Reply accountView() {
        return accounts.get("/api/accounts/" + walk.account()).done();
    }

    private Api.Reply ofPurchase(String command, String body) {
        return accounts.post("/api/purchases/%s/%s".formatted(purchase(), command), walk.happened(body));
    }
}
