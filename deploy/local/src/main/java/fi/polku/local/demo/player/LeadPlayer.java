package fi.polku.local.demo.player;

import fi.polku.local.demo.company.Product;
import fi.polku.local.demo.company.Prospect;
import fi.polku.local.demo.story.LeadStep;
import fi.polku.local.demo.story.LeadStep.CallbackSet;
import fi.polku.local.demo.story.LeadStep.Contacted;
import fi.polku.local.demo.story.LeadStep.CriterionNoted;
import fi.polku.local.demo.story.LeadStep.Disqualified;
import fi.polku.local.demo.story.LeadStep.LeadCaptured;
import fi.polku.local.demo.story.LeadStep.LeadCommented;
import fi.polku.local.demo.story.LeadStep.MeetingBooked;
import fi.polku.local.demo.story.LeadStep.Nurtured;
import fi.polku.local.demo.story.LeadStep.Qualified;
import fi.polku.local.demo.story.LeadStep.SignalDropped;
import fi.polku.local.demo.story.LeadStep.SignalRaised;
import fi.polku.local.demo.story.LeadStep.SignalTaken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Does in lead-service what happens before a seller gets the prospect. */
final class LeadPlayer {

    private static final int MEETING_MINUTES = 60;

    private final Services services;
    private final Duration verdictWithin;

    /** @param verdictWithin by which the deal of a qualification is recognised */
    LeadPlayer(Services services, Duration verdictWithin) {
        this.services = services;
        this.verdictWithin = verdictWithin;
    }

    void play(LeadStep step, Scene scene, String key) {
        switch (step) {
            case SignalRaised signal -> raise(signal, scene, key);
            case SignalDropped dropped -> drop(dropped, scene, key);
            case SignalTaken taken -> take(taken, scene, key);
            case LeadCaptured lead -> capture(lead, scene, key);
            case Contacted contact -> contact(contact, scene, key);
            case CallbackSet callback -> callBack(callback, scene, key);
            case MeetingBooked meeting -> meet(meeting, scene, key);
            case CriterionNoted criterion -> note(criterion, scene);
            case Qualified qualified -> qualify(qualified, scene, key);
            case Disqualified disqualified -> disqualify(disqualified, scene, key);
            case Nurtured nurtured -> nurture(nurtured, scene, key);
            case LeadCommented comment -> comment(comment, scene, key);
        }
    }

    private void raise(SignalRaised step, Scene scene, String key) {
        Body body = Body.at(step.at())
                .with("raisedBy", step.by().id())
                .with("touchpoint", step.touchpoint())
                .with("urgency", step.urgency())
                .with("heard", step.heard())
                .with("fromWhom", scene.prospect().contact().name())
                .with("company", company(scene.prospect()));
        scene.signal(services.post(Door.LEADS, "/api/signals", body, key).id());
    }

    private void drop(SignalDropped step, Scene scene, String key) {
        Body body = Body.at(step.at())
                .with("outcome", "nothing")
                .with("reason", step.reason())
                .with("by", step.by().id());
        services.post(Door.LEADS, "/api/signals/%s/resolution".formatted(scene.signal()), body, key);
    }

    private void take(SignalTaken step, Scene scene, String key) {
        Body lead = Body.empty()
                .with("source", step.source())
                .with("owner", step.owner().id())
                .with("products", wanted(step.products()))
                .with("contact", contact(scene.prospect().contact()));
        Body body = Body.at(step.at())
                .with("outcome", "lead")
                .with("by", step.by().id())
                .with("lead", lead);
        Answer answer = services.post(Door.LEADS, "/api/signals/%s/resolution".formatted(scene.signal()), body, key);
        String id = answer.body().required("lead").required("id").asString();
        begin(UUID.fromString(id), step.products(), scene);
    }

    private void capture(LeadCaptured step, Scene scene, String key) {
        Body body = Body.at(step.at())
                .with("company", company(scene.prospect()))
                .with("contact", contact(scene.prospect().contact()))
                .with("source", step.source())
                .with("need", step.need())
                .with("owner", step.owner().id())
                .with("products", wanted(step.products()));
        begin(services.post(Door.LEADS, "/api/leads", body, key).id(), step.products(), scene);
    }

    /** The company is found or made by account-service, and the lead hears of it. */
    private void begin(UUID lead, List<Product> products, Scene scene) {
        scene.lead(lead, products);
        Answer known = services.await(
                Door.LEADS, "/api/leads/" + lead, "the company of the lead", view -> view.hasNonNull("accountId"));
        scene.account(known.id("accountId"));
        scene.sawLead(known.version());
    }

    private void contact(Contacted step, Scene scene, String key) {
        Body body = Body.at(step.at())
                .with("channel", step.channel())
                .with("outcome", step.outcome())
                .with("by", step.by().id())
                .with("minutes", step.minutes());
        command("contacts", body, scene, key);
    }

    private void callBack(CallbackSet step, Scene scene, String key) {
        Body body = Body.at(step.at())
                .with("dueOn", step.dueOn())
                .with("reason", step.reason())
                .with("said", "Soita silloin uudestaan.")
                .with("by", step.by().id());
        command("callback", body, scene, key);
    }

    private void meet(MeetingBooked step, Scene scene, String key) {
        Body body = Body.at(step.at())
                .with("startsAt", step.startsAt())
                .with("minutes", MEETING_MINUTES)
                .with("place", "Asiakkaan luona")
                .with("seller", step.seller().id())
                .with("by", step.by().id());
        command("meeting", body, scene, key);
    }

    /** Not a POST, so it is done only where it was not done before. */
    private void note(CriterionNoted step, Scene scene) {
        Body body = Body.at(step.at())
                .with("holds", true)
                .with("evidence", step.evidence())
                .with("how", step.how())
                .with("by", step.by().id());
        String lead = "/api/leads/" + scene.lead();
        String path = "%s/criteria/%s".formatted(lead, step.criterion());
        scene.sawLead(services.put(Door.LEADS, path, lead, body, view -> isNoted(step, view)));
    }

    /** A lead that is with a seller has all of them. */
    private static boolean isNoted(CriterionNoted step, JsonNode lead) {
        return lead.path("criteria").hasNonNull(step.criterion());
    }

    private void qualify(Qualified step, Scene scene, String key) {
        command(
                "qualification",
                Body.at(step.at())
                        .with("by", step.by().id())
                        .with("seller", step.seller().id()),
                scene,
                key);
        awaitDeal(step.at(), scene);
    }

    /** Each qualification opens a deal of its own; its verdict is due so long after. */
    private void awaitDeal(Instant qualifiedAt, Scene scene) {
        Instant due = qualifiedAt.plus(verdictWithin);
        String path = "/api/deals?leadId=" + scene.lead();
        Answer deals = services.await(Door.DEALS, path, "the deal of the lead", page -> dealDue(page, due) != null);
        JsonNode deal = dealDue(deals.body(), due);
        if (deal != null) {
            scene.deal(UUID.fromString(deal.required("id").asString()));
            scene.sawDeal(1);
        }
    }

    private static @Nullable JsonNode dealDue(JsonNode page, Instant due) {
        for (JsonNode deal : page.path("items")) {
            String dueAt = deal.path("verdictDueAt").asString("");
            if (!dueAt.isEmpty() && Instant.parse(dueAt).equals(due)) {
                return deal;
            }
        }
        return null;
    }

    private void disqualify(Disqualified step, Scene scene, String key) {
        command(
                "disqualification",
                Body.at(step.at())
                        .with("reason", step.reason())
                        .with("by", step.by().id()),
                scene,
                key);
    }

    private void nurture(Nurtured step, Scene scene, String key) {
        command(
                "nurturing",
                Body.at(step.at())
                        .with("until", step.until())
                        .with("by", step.by().id()),
                scene,
                key);
    }

    private void comment(LeadCommented step, Scene scene, String key) {
        command(
                "comments",
                Body.at(step.at())
                        .with("text", step.text())
                        .with("by", step.by().id()),
                scene,
                key);
    }

    private void command(String name, Body body, Scene scene, String key) {
        String path = "/api/leads/%s/%s".formatted(scene.lead(), name);
        scene.sawLead(services.post(Door.LEADS, path, body, key).version());
    }

    private static Body company(Prospect prospect) {
        return Body.empty()
                .with("name", prospect.name())
                .with("businessId", prospect.businessId())
                .with("domain", prospect.domain())
                .with("country", prospect.country())
                .with("industry", prospect.industry())
                .with("employees", prospect.employees());
    }

    private static Body contact(Prospect.Outsider outsider) {
        return Body.empty()
                .with("name", outsider.name())
                .with("title", outsider.title())
                .with("email", outsider.email());
    }

    private static List<Map<String, Object>> wanted(List<Product> products) {
        return products.stream()
                .map(product -> Body.empty()
                        .with("product", product.id())
                        .with("quantity", 1)
                        .properties())
                .toList();
    }
}
