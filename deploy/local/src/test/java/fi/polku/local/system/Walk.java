package fi.polku.local.system;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What people do on the journey until a deal is won, as calls to the services. Days are counted from its beginning. */
final class Walk implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    private static final int DAYS = 40;
    private static final UUID NOBODY = new UUID(0, 0);

    private final Crew crew = Crew.join("Walk " + UUID.randomUUID());
    private final Trail trail = new Trail();
    private final Api leads = SharedPolku.leads();
    private final Api deals = SharedPolku.deals();
    private final LocalDate begin = LocalDate.now(ZONE).minusDays(DAYS);
    private final String company = "Walk %s Oy".formatted(UUID.randomUUID());

    private Instant now = Instant.EPOCH;
    private UUID signal = NOBODY;
    private UUID lead = NOBODY;
    private UUID account = NOBODY;
    private UUID deal = NOBODY;
    private UUID offer = NOBODY;

    Crew crew() {
        return crew;
    }

    Trail trail() {
        return trail;
    }

    String company() {
        return company;
    }

    UUID signal() {
        return signal;
    }

    UUID lead() {
        return lead;
    }

    UUID account() {
        return account;
    }

    UUID deal() {
        return deal;
    }

    LocalDate day(int number) {
        return begin.plusDays(number);
    }

    /** From here on things happen on this day, each a minute after the other. */
    Walk on(int day) {
        now = day(day).atTime(9, 0).atZone(ZONE).toInstant();
        return this;
    }

    // The lead's side

    void raiseSignal() {
        signal = leads.post("/api/signals", happened("""
            "raisedBy": "%s", "touchpoint": "service", "urgency": "now", "heard": "Kuljettimen hihna on lopussa",
            "fromWhom": "Lempi Kuulakorpi", "company": {"name": "%s", "country": "FI", "employees": 60}\
            """.formatted(crew.mechanic(), company)))
                .done()
                .id();
    }

    void takeSignalUp() {
        Api.Reply taken = leads.post("/api/signals/%s/resolution".formatted(signal), happened("""
            "outcome": "lead", "by": "%s", "lead": {"source": "walk", "owner": "%s",
            "products": [{"product": "%s", "quantity": 2}],
            "contact": {"name": "Lempi Kuulakorpi", "email": "lempi@walk.example"}}\
            """.formatted(
                                crew.handler(), crew.handler(), crew.product())))
                .done();
        lead = UUID.fromString(taken.json().path("lead").path("id").asString());
    }

    Api.Reply awaitCompany() {
        Api.Reply view = leads.await("/api/leads/" + lead, json -> json.hasNonNull("accountId"));
        account = UUID.fromString(view.text("accountId"));
        return view;
    }

    void contact(String outcome) {
        ofLead(
                        "contacts",
                        "\"channel\": \"call\", \"outcome\": \"%s\", \"minutes\": 5, \"by\": \"%s\""
                                .formatted(outcome, crew.handler()))
                .done();
    }

    void setCallback(int day, String reason) {
        ofLead("callback", """
            "dueOn": "%s", "reason": "%s", "said": "Soita perjantaina", "by": "%s\"\
            """.formatted(day(day), reason, crew.handler())).done();
    }

    void showCriterion(String criterion) {
        String path = "/api/leads/" + lead;
        leads.put(path + "/criteria/" + criterion, path, happened("""
            "holds": true, "evidence": "Kertoi itse", "how": "asked", "by": "%s\"\
            """.formatted(crew.handler())))
                .done();
    }

    void bookMeeting(int day) {
        Instant startsAt = day(day).atTime(13, 0).atZone(ZONE).toInstant();
        ofLead("meeting", """
            "startsAt": "%s", "minutes": 60, "place": "Tehtaalla", "seller": "%s", "by": "%s\"\
            """.formatted(startsAt, crew.seller(), crew.handler()))
                .done();
    }

    Api.Reply qualify() {
        return ofLead("qualification", "\"by\": \"%s\"".formatted(crew.handler()));
    }

    Api.Reply awaitLead(String status) {
        return leads.await(
                "/api/leads/" + lead, json -> json.path("status").asString("").equals(status));
    }

    Api.Reply leadView() {
        return leads.get("/api/leads/" + lead).done();
    }

    JsonNode workList() {
        return leads.get("/api/work-list?person=" + crew.handler()).done().json();
    }

    JsonNode signalsOfTheMechanic() {
        return leads.get("/api/signals?raisedBy=" + crew.mechanic()).done().json();
    }

    // The deal's side

    /** The deal of the latest qualification: as many deals as the lead was qualified. */
    void awaitDeal(int number) {
        JsonNode page = deals.await(
                        "/api/deals?leadId=" + lead, json -> json.path("items").size() == number)
                .json();
        for (JsonNode item : page.path("items")) {
            if (!item.path("withdrawn").asBoolean(false)) {
                deal = UUID.fromString(item.path("id").asString());
            }
        }
    }

    void returnLead(String reason) {
        ofDeal("verdict", """
            "verdict": "returned", "reason": "%s", "remark": "Ei vielä", "by": "%s\"\
            """.formatted(reason, crew.seller())).done();
    }

    void acceptLead() {
        ofDeal("verdict", "\"verdict\": \"accepted\", \"by\": \"%s\"".formatted(crew.seller()))
                .done();
    }

    void log(String kind, String action) {
        ofDeal("activities", """
            "kind": "%s", "action": "%s", "level": 2, "minutes": 30, "by": "%s\"\
            """.formatted(kind, action, crew.seller())).done();
    }

    Api.Reply enter(String stage) {
        return ofDeal("stage", "\"stage\": \"%s\", \"by\": \"%s\"".formatted(stage, crew.seller()));
    }

    Api.Reply enterByOverride(String stage) {
        return ofDeal("stage", """
            "stage": "%s", "by": "%s", "override": {"reason": "Tuttu asiakas", "by": "%s"}\
            """.formatted(stage, crew.seller(), crew.manager()));
    }

    void planNextStep(int day) {
        String path = "/api/deals/" + deal;
        deals.put(
                        path + "/next-step",
                        path,
                        happened("\"what\": \"Kysy päätöstä\", \"dueOn\": \"%s\"".formatted(day(day))))
                .done();
    }

    void nameDecisionMaker() {
        deals.post("/api/deals/%s/decision-makers".formatted(deal), """
            {"name": "Oili Virvatuli", "title": "toimitusjohtaja", "email": "oili@walk.example", "part": "decides"}\
            """).done();
    }

    void draftOffer(int discountPercent) {
        offer = ofDeal("offers", """
            "lines": [{"product": "%s", "quantity": 2}], "discountPercent": "%d", "validUntil": "%s\"\
            """.formatted(crew.product(), discountPercent, day(DAYS)))
                .done()
                .id();
    }

    Api.Reply sendOffer() {
        return ofOffer("sending", "");
    }

    void approveOffer() {
        ofOffer("approval", "\"approved\": true, \"by\": \"%s\"".formatted(crew.manager()))
                .done();
    }

    void acceptOffer() {
        ofOffer("decision", "\"decision\": \"accepted\"").done();
    }

    Api.Reply win() {
        return ofDeal("closing", "\"outcome\": \"won\"");
    }

    Api.Reply reopen() {
        return ofDeal("reopening", "\"reason\": \"closed-by-mistake\", \"by\": \"%s\"".formatted(crew.manager()));
    }

    Api.Reply dealView() {
        return deals.get("/api/deals/" + deal).done();
    }

    @Override
    public void close() {
        trail.close();
    }

    private Api.Reply ofLead(String command, String body) {
        return leads.post("/api/leads/%s/%s".formatted(lead, command), happened(body));
    }

    Api.Reply ofDeal(String command, String body) {
        return deals.post("/api/deals/%s/%s".formatted(deal, command), happened(body));
    }

    private Api.Reply ofOffer(String command, String body) {
        return ofDeal("offers/%s/%s".formatted(offer, command), body);
    }

    /** The body of what happens next. */
    String happened(String body) {
        now = now.plusSeconds(60);
        return "{\"occurredAt\": \"%s\"%s}".formatted(now, body.isBlank() ? "" : ", " + body);
    }
}
