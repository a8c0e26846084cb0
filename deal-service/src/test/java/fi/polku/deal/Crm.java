package fi.polku.deal;

import fi.polku.platform.service.id.NameBasedId;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Another system that sends its rows to the service: a seller Moses Frase, an account Cancity, products and deals. */
record Crm(String system, Door door) {

    /** A system that nobody has heard of before. */
    static Crm sendingTo(Door door) {
        return new Crm("crm-" + UUID.randomUUID(), door);
    }

    UUID seller() {
        return NameBasedId.of("person", system, "Moses Frase");
    }

    UUID account() {
        return NameBasedId.of("account", system, "Cancity");
    }

    String productId(String name) {
        return NameBasedId.of("product", system, name).toString();
    }

    String dealId(String externalId) {
        return NameBasedId.of("deal", system, externalId).toString();
    }

    List<JsonNode> sendProducts(String... rows) {
        return door.bulk("/api/products/bulk?system=" + system, rows);
    }

    List<JsonNode> sendDeals(String... rows) {
        return door.bulk("/api/deals/bulk?system=" + system, rows);
    }

    static List<String> results(List<JsonNode> answers) {
        return answers.stream().map(answer -> answer.path("result").asString()).toList();
    }

    static String product(String name, String price) {
        return """
                {"externalId":"%s","name":"%s","series":"GTX","listPrice":{"amount":"%s","currency":"USD"}}""".formatted(name, name, price);
    }

    static String openDeal(String externalId) {
        return """
                {"externalId":"%s","seller":"Moses Frase","account":"Cancity","source":"crm",\
                "lines":[{"product":"GTX Basic"}],"stage":"sales-meeting","openedOn":"2016-10-20"}""".formatted(externalId);
    }

    static String wonDeal(String externalId, String amount) {
        return """
                {"externalId":"%s","lead":"%s","seller":"Moses Frase","account":"Cancity","source":"crm",\
                "lines":[{"product":"GTX Basic","amount":"%s"}],"stage":"handover","openedOn":"2016-10-20",\
                "outcome":"won","closedOn":"2017-03-01"}""".formatted(externalId, externalId, amount);
    }
}
