package fi.polku.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/**
 * People of our own who sell in a test, and what they sell. They have a region to themselves, so that nobody else's work
 * comes to them.
 *
 * @param product costs 5000 euros
 */
public record Crew(
        String region,
        UUID mechanic,
        UUID handler,
        UUID seller,
        UUID manager,
        UUID delivery,
        UUID owner,
        UUID product) {

    /** For where there is no Polku yet. */
    public static Crew nobody() {
        UUID nobody = new UUID(0, 0);
        return new Crew("", nobody, nobody, nobody, nobody, nobody, nobody, nobody);
    }

    /** Takes them into the directory, and returns when all services know them. */
    public static Crew join(String region) {
        UUID manager = person("Maija Manageri", region, "sales-manager");
        Crew crew = new Crew(
                region,
                person("Mikko Mekaanikko", region, "employee"),
                person("Liisa Liidi", region, "lead-handler", "booker"),
                led(manager, "Saku Seller", region, "seller"),
                manager,
                person("Tomi Toimitus", region, "delivery-owner"),
                person("Aada Asiakas", region, "account-owner"),
                newProduct());
        crew.awaitKnown();
        return crew;
    }

    List<UUID> people() {
        return List.of(mechanic, handler, seller, manager, delivery, owner);
    }

    private static UUID person(String name, String region, String... roles) {
        return SharedPolku.leads()
                .post("/api/people", """
                    {"name": "%s", "region": {"name": "%s"}, "roles": [%s]}\
                    """.formatted(name, region, quoted(roles)))
                .done()
                .id();
    }

    private static UUID led(UUID manager, String name, String region, String... roles) {
        return SharedPolku.leads()
                .post("/api/people", """
                    {"name": "%s", "region": {"name": "%s"}, "managerId": "%s", "roles": [%s]}\
                    """.formatted(name, region, manager, quoted(roles)))
                .done()
                .id();
    }

    private static UUID newProduct() {
        return SharedPolku.deals()
                .post("/api/products", """
                    {"name": "Kuljetin %s", "series": "Kuljetin", "listPrice": {"amount": "5000", "currency": "EUR"}}\
                    """.formatted(UUID.randomUUID()))
                .done()
                .id();
    }

    private void awaitKnown() {
        Map.of("deal-service", SharedPolku.deals(), "account-service", SharedPolku.accounts())
                .forEach((service, api) -> people().forEach(person -> awaitKnown(api, service, "person", person)));
        awaitKnown(SharedPolku.leads(), "lead-service", "product", product);
    }

    private static void awaitKnown(Api api, String service, String kind, UUID id) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                api.post("/api/%s/copies/%s/missing".formatted(service, kind), """
                                    {"entries": [{"id": "%s", "version": 1}]}\
                                    """.formatted(id))
                                        .done()
                                        .json()
                                        .path("missing"))
                        .isEmpty());
    }

    private static String quoted(String... codes) {
        return Arrays.stream(codes).map("\"%s\""::formatted).collect(Collectors.joining(", "));
    }
}
