package fi.polku.local.demo.player;

import fi.polku.local.demo.story.Rulebook;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Asks the services which reasons, actions and checklists they accept. */
final class Rulebooks {

    private Rulebooks() {}

    static Rulebook of(Services services, JsonNode process) {
        JsonNode reasons = services.get(Door.LEADS, "/api/lead-reasons");
        JsonNode ofDeals = process.required("reasons");
        return new Rulebook(
                codes(reasons.path("disqualification")),
                codes(reasons.path("callback")),
                codes(services.get(Door.LEADS, "/api/signals/reasons")),
                codes(ofDeals.path("returned")),
                codes(ofDeals.path("lost")),
                codes(ofDeals.path("reopened")),
                actions(process),
                process.required("discountLimitPercent")
                        .asDecimal()
                        .setScale(0, RoundingMode.DOWN)
                        .intValue(),
                codes(process.path("handoverChecklist")));
    }

    private static Map<String, List<String>> actions(JsonNode process) {
        Map<String, List<String>> actions = new HashMap<>();
        for (JsonNode stage : process.path("stages")) {
            actions.put(stage.required("code").asString(), codes(stage.path("requiredActions")));
        }
        return actions;
    }

    private static List<String> codes(JsonNode list) {
        List<String> codes = new ArrayList<>();
        list.forEach(entry -> codes.add(entry.required("code").asString()));
        return codes;
    }
}
