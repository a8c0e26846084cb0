package fi.polku.local.demo.player;

import fi.polku.local.demo.story.DealStep;
import fi.polku.local.demo.story.DealStep.ActivityLogged;
import fi.polku.local.demo.story.DealStep.DealLost;
import fi.polku.local.demo.story.DealStep.DealReopened;
import fi.polku.local.demo.story.DealStep.DealWon;
import fi.polku.local.demo.story.DealStep.DecisionMakerNamed;
import fi.polku.local.demo.story.DealStep.HandoverAccepted;
import fi.polku.local.demo.story.DealStep.HandoverOffered;
import fi.polku.local.demo.story.DealStep.HandoverPrepared;
import fi.polku.local.demo.story.DealStep.HandoverReturned;
import fi.polku.local.demo.story.DealStep.LeadAccepted;
import fi.polku.local.demo.story.DealStep.LeadReturned;
import fi.polku.local.demo.story.DealStep.NextStepSet;
import fi.polku.local.demo.story.DealStep.OfferApproved;
import fi.polku.local.demo.story.DealStep.OfferDecided;
import fi.polku.local.demo.story.DealStep.OfferMade;
import fi.polku.local.demo.story.DealStep.OfferSent;
import fi.polku.local.demo.story.DealStep.StageEntered;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Does in deal-service what a seller, the manager and the delivery owner do. */
final class DealPlayer {

    private final Services services;

    DealPlayer(Services services) {
        this.services = services;
    }

    void play(DealStep step, Scene scene, String key) {
        switch (step) {
            case LeadAccepted accepted ->
                command(
                        "verdict",
                        Body.at(step.at())
                                .with("verdict", "accepted")
                                .with("by", accepted.by().id()),
                        scene,
                        key);
            case LeadReturned returned -> giveBack(returned, scene, key);
            case ActivityLogged activity -> log(activity, scene, key);
            case StageEntered entered -> enter(entered, scene, key);
            case NextStepSet next -> plan(next, scene);
            case DecisionMakerNamed named -> name(named, scene, key);
            case OfferMade offer -> offer(offer, scene, key);
            case OfferApproved approved ->
                ofOffer(
                        "approval",
                        Body.at(step.at())
                                .with("approved", true)
                                .with("by", approved.by().id()),
                        scene,
                        key);
            case OfferSent _ -> ofOffer("sending", Body.at(step.at()), scene, key);
            case OfferDecided decided ->
                ofOffer("decision", Body.at(step.at()).with("decision", decided.decision()), scene, key);
            case DealWon _ -> command("closing", Body.at(step.at()).with("outcome", "won"), scene, key);
            case DealLost lost -> lose(lost, scene, key);
            case DealReopened reopened -> reopen(reopened, scene, key);
            case HandoverPrepared prepared -> prepare(prepared, scene);
            case HandoverOffered _ -> command("handover/offering", Body.at(step.at()), scene, key);
            case HandoverReturned returned -> giveBack(returned, scene, key);
            case HandoverAccepted accepted ->
                command(
                        "handover/acceptance",
                        Body.at(step.at()).with("by", accepted.by().id()),
                        scene,
                        key);
        }
    }

    /** The lead is open again before anybody can qualify it again. */
    private void giveBack(LeadReturned step, Scene scene, String key) {
        Body body = Body.at(step.at())
                .with("verdict", "returned")
                .with("reason", step.reason())
                .with("remark", step.remark())
                .with("by", step.by().id());
        Answer answer = command("verdict", body, scene, key);
        if (!answer.repeated()) {
            Answer lead = services.await(
                    Door.LEADS,
                    "/api/leads/" + scene.lead(),
                    "the returned lead",
                    view -> !view.path("status").asString("").equals("qualified"));
            scene.sawLead(lead.version());
        }
    }

    private void log(ActivityLogged step, Scene scene, String key) {
        Body body = Body.at(step.at())
                .with("kind", step.kind())
                .with("action", step.action())
                .with("level", step.level())
                .with("minutes", step.minutes())
                .with("by", step.by().id());
        scene.isRepeating(
                services.post(Door.DEALS, path("activities", scene), body, key).repeated());
    }

    private void enter(StageEntered step, Scene scene, String key) {
        var manager = step.overriddenBy();
        Body override = manager == null
                ? null
                : Body.empty()
                        .with("reason", "Asiakas tuttu, tarpeet kartoitettu edellisessä kaupassa")
                        .with("by", manager.id());
        command("stage", Body.at(step.at()).with("stage", step.stage()).with("override", override), scene, key);
    }

    /** Not a POST, but said twice it is the same. */
    private void plan(NextStepSet step, Scene scene) {
        Body body = Body.at(step.at()).with("what", step.what()).with("dueOn", step.dueOn());
        String deal = "/api/deals/" + scene.deal();
        String path = path("next-step", scene);
        scene.sawDeal(services.put(Door.DEALS, path, deal, body, view -> isPast(view, scene)));
    }

    /** The deal has gone on since, when this was played before. */
    private static boolean isPast(JsonNode deal, Scene scene) {
        return deal.hasNonNull("outcome") || (scene.isRepeating() && deal.hasNonNull("nextStep"));
    }

    private void name(DecisionMakerNamed step, Scene scene, String key) {
        Body body = Body.empty()
                .with("name", step.who().name())
                .with("title", step.who().title())
                .with("email", step.who().email())
                .with("part", step.part());
        command("decision-makers", body, scene, key);
    }

    private void offer(OfferMade step, Scene scene, String key) {
        List<Map<String, Object>> lines = scene.products().stream()
                .map(product -> Body.empty()
                        .with("product", product.id())
                        .with("quantity", 1)
                        .properties())
                .toList();
        Body body = Body.at(step.at())
                .with("lines", lines)
                .with("discountPercent", Integer.toString(step.discountPercent()))
                .with("validUntil", step.validUntil());
        scene.offer(command("offers", body, scene, key).id());
    }

    private void lose(DealLost step, Scene scene, String key) {
        Body body = Body.at(step.at())
                .with("outcome", "lost")
                .with("reason", step.reason())
                .with("competitor", step.competitor());
        command("closing", body, scene, key);
    }

    private void reopen(DealReopened step, Scene scene, String key) {
        command(
                "reopening",
                Body.at(step.at())
                        .with("reason", step.reason())
                        .with("by", step.by().id()),
                scene,
                key);
    }

    /** Not a POST, so it is done only where nothing was told before. */
    private void prepare(HandoverPrepared step, Scene scene) {
        List<Map<String, Object>> promises = step.promises().stream()
                .map(promise -> Body.empty()
                        .with("what", promise.what())
                        .with("to", promise.to())
                        .with("dueOn", promise.dueOn())
                        .properties())
                .toList();
        Body body = Body.at(step.at())
                .with("deliveryOwner", step.deliveryOwner().id())
                .with("needs", "Kaksi vuoroa, kolme pistettä, melu alle 60 dB")
                .with("schedule", "Käyttöönotto sovittuna viikkona, koulutus sen jälkeen")
                .with("risks", "Varaston remontti voi siirtää aloitusta")
                .with("openQuestions", "Kuka avaa ovet käyttöönottopäivänä")
                .with("promises", promises);
        String handover = path("handover", scene);
        scene.sawDeal(services.put(Door.DEALS, handover, handover, body, told -> told.hasNonNull("needs")));
    }

    private void giveBack(HandoverReturned step, Scene scene, String key) {
        Body body = Body.at(step.at())
                .with("lacking", step.lacking())
                .with("remark", "Kerro tästä vielä tarkemmin.")
                .with("by", step.by().id());
        command("handover/return", body, scene, key);
    }

    private void ofOffer(String name, Body body, Scene scene, String key) {
        command("offers/%s/%s".formatted(scene.offer(), name), body, scene, key);
    }

    private Answer command(String name, Body body, Scene scene, String key) {
        Answer answer = services.post(Door.DEALS, path(name, scene), body, key);
        scene.sawDeal(answer.version());
        scene.isRepeating(answer.repeated());
        return answer;
    }

    private static String path(String name, Scene scene) {
        return "/api/deals/%s/%s".formatted(scene.deal(), name);
    }
}
