package fi.polku.local.demo.player;

import fi.polku.local.demo.company.Rows;
import fi.polku.local.demo.company.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes the company's people and products into Polku before the first story. */
final class Preparation {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Services services;

    Preparation(Services services) {
        this.services = services;
    }

    /** Returns when all services know them. */
    void run() {
        Hearing hearing = new Hearing(services);
        List<Hearing.Entry> people = send(Door.LEADS, "people", Rows.PEOPLE);
        List<Hearing.Entry> products = send(Door.DEALS, "products", Rows.PRODUCTS);
        hearing.await(Door.DEALS, "deal-service", "person", people);
        hearing.await(Door.ACCOUNTS, "account-service", "person", people);
        hearing.await(Door.LEADS, "lead-service", "product", products);
    }

    private List<Hearing.Entry> send(Door door, String kind, Rows rows) {
        String path = "/api/%s/bulk?system=%s".formatted(kind, Staff.SYSTEM);
        List<Hearing.Entry> taken = new ArrayList<>();
        for (String line : services.bulk(door, path, rows.text()).lines().toList()) {
            JsonNode answer = JSON.readTree(line);
            if (!answer.hasNonNull("id")) {
                throw NotPlayed.waitedInVain("a row of %s to be taken: %s".formatted(kind, line));
            }
            taken.add(new Hearing.Entry(
                    UUID.fromString(answer.required("id").asString()),
                    answer.required("version").asLong()));
        }
        return taken;
    }
}
