package fi.polku.local.system;

import fi.polku.local.directory.Addresses;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What each service says of everything it has.
 *
 * @param purchases of all companies
 * @param answers how many answers customers gave
 */
record Books(
        List<JsonNode> leads,
        List<JsonNode> signals,
        List<JsonNode> deals,
        List<JsonNode> accounts,
        List<JsonNode> purchases,
        long answers) {

    static Books open(Addresses polku) {
        Api service = new Api(polku.accounts());
        List<JsonNode> accounts = service.all("/api/accounts");
        return new Books(
                new Api(polku.leads()).all("/api/leads"),
                new Api(polku.leads()).all("/api/signals"),
                new Api(polku.deals()).all("/api/deals"),
                accounts,
                of(accounts, service, "purchases"),
                of(accounts, service, "satisfaction").size());
    }

    long count(String outcome) {
        return deals.stream()
                .filter(deal -> deal.path("outcome").asString("").equals(outcome))
                .count();
    }

    BigDecimal wonAmount() {
        return deals.stream()
                .filter(deal -> deal.path("outcome").asString("").equals("won"))
                .map(deal -> new BigDecimal(deal.path("value").path("amount").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static boolean isWithdrawn(JsonNode deal) {
        return deal.path("withdrawn").asBoolean(false);
    }

    static Set<String> ids(List<JsonNode> things, Predicate<JsonNode> which) {
        return values(things, which, "id");
    }

    static Set<String> values(List<JsonNode> things, Predicate<JsonNode> which, String property) {
        return things.stream()
                .filter(which)
                .map(thing -> thing.path(property).asString())
                .collect(Collectors.toSet());
    }

    private static List<JsonNode> of(List<JsonNode> accounts, Api service, String what) {
        return accounts.stream()
                .flatMap(account ->
                        service
                                .all("/api/accounts/%s/%s"
                                        .formatted(account.path("id").asString(), what))
                                .stream())
                .toList();
    }
}
