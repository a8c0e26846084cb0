package fi.polku.local.demo.player;

import fi.polku.local.demo.story.CareStep;
import fi.polku.local.demo.story.CareStep.Delivered;
import fi.polku.local.demo.story.CareStep.OwnerNamed;
import fi.polku.local.demo.story.CareStep.PromiseDecided;
import fi.polku.local.demo.story.CareStep.SatisfactionAnswered;
import fi.polku.platform.service.id.NameBasedId;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Does in account-service what happens once the prospect is a customer. */
final class CarePlayer {

    private final Services services;

    CarePlayer(Services services) {
        this.services = services;
    }

    void play(CareStep step, Scene scene, String key) {
        switch (step) {
            case OwnerNamed named -> name(named, scene);
            case Delivered _ -> deliver(step, scene, key);
            case PromiseDecided decided -> decide(decided, scene, key);
            case SatisfactionAnswered answered -> answer(answered, scene, key);
        }
    }

    /** Not a POST, so it is done only where somebody else keeps the customer. */
    private void name(OwnerNamed step, Scene scene) {
        String account = "/api/accounts/" + scene.account();
        String owner = step.owner().id().toString();
        services.put(
                Door.ACCOUNTS,
                account + "/owner",
                account,
                Body.at(step.at()).with("owner", owner),
                standing -> standing.path("ownerId").asString("").equals(owner));
    }

    /** account-service hears of the win and of the accepted handover first. */
    private void deliver(CareStep step, Scene scene, String key) {
        services.await(
                Door.ACCOUNTS,
                purchase(scene),
                "the delivery of the purchase",
                purchase -> !purchase.path("promises").isEmpty());
        services.post(Door.ACCOUNTS, purchase(scene) + "/delivery", Body.at(step.at()), key);
    }

    private void decide(PromiseDecided step, Scene scene, String key) {
        JsonNode promises = services.get(Door.ACCOUNTS, purchase(scene)).path("promises");
        String promise = promises.get(step.number()).path("promiseId").asString();
        Body body = Body.at(step.at())
                .with("kept", step.kept())
                .with("by", step.by().id());
        services.post(Door.ACCOUNTS, "%s/promises/%s/outcome".formatted(purchase(scene), promise), body, key);
    }

    private void answer(SatisfactionAnswered step, Scene scene, String key) {
        Body body = Body.at(step.at())
                .with("kind", step.kind())
                .with("score", step.score())
                .with("comment", step.score() > 8 ? "Sujui kuten luvattiin." : "Aikataulu venyi.");
        services.post(Door.ACCOUNTS, purchase(scene) + "/satisfaction", body, key);
    }

    private static String purchase(Scene scene) {
        UUID purchase = NameBasedId.of("purchase", "polku.deal", scene.deal().toString());
        return "/api/purchases/" + purchase;
    }
}
