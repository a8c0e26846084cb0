package fi.polku.deal.decisionmakers.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.Door;
import fi.polku.deal.WholeService;
import fi.polku.platform.test.Infrastructure;
import fi.polku.platform.test.event.EventProbe;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.JsonNode;

@WholeService
class DecisionMakerOverHttpTest {

    private final MongoDatabaseFactory database;
    private final Door door;
    private final String people;

    @Autowired
    DecisionMakerOverHttpTest(MongoDatabaseFactory database, @LocalServerPort int port) {
        this.database = database;
        door = new Door(port);
        people = open() + "/decision-makers";
    }

    @Test
    void areShownByNameWithTheirPart() {
        name("Pekka Päättäjä", "decides");
        var maija = name("Maija Mallikas", "blocks");

        assertThat(maija.status()).isEqualTo(201);
        assertThat(maija.json().path("part").asString()).isEqualTo("blocks");
        assertThat(door.get(maija.header("Location")).json()).isEqualTo(maija.json());
        assertThat(names()).containsExactly("Maija Mallikas", "Pekka Päättäjä");
    }

    @Test
    void areNamedOnceHoweverOftenTheRequestComes() {
        String key = UUID.randomUUID().toString();
        door.post(people, someone("Maija Mallikas", "uses"), "Idempotency-Key", key);
        door.post(people, someone("Maija Mallikas", "uses"), "Idempotency-Key", key);

        assertThat(names()).containsExactly("Maija Mallikas");
    }

    @Test
    void areSaidAnew() {
        var named = name("Maija Mallikas", "influences");
        String location = named.header("Location");
        String seen = named.header("ETag");

        var changed = door.put(location, someone("Maija Mallikas", "decides"), "If-Match", seen);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("part").asString()).isEqualTo("decides");
        assertThat(door.get(location).header("ETag"))
                .isEqualTo(changed.header("ETag"))
                .isNotEqualTo(seen);
        assertThat(door.put(location, someone("Maija", "uses"), "If-Match", seen)
                        .status())
                .isEqualTo(412);
        assertThat(door.put(location, someone("Maija", "uses")).status()).isEqualTo(428);
        assertThat(door.get(location).json()).isEqualTo(changed.json());
        assertThat(door.put(people + "/" + new UUID(9, 9), someone("Kuka", "uses"), "If-Match", seen)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void standAtTheFirstVersionWhereNobodyWroteAny() {
        String changed = name("Maija Mallikas", "uses").header("Location");
        String forgotten = name("Pekka Pois", "uses").header("Location");
        database.getMongoDatabase()
                .getCollection("decision-makers")
                .updateMany(new Document(), new Document("$unset", new Document("version", "")));

        assertThat(door.get(changed).header("ETag")).isEqualTo("\"1\"");
        assertThat(door.put(changed, someone("Maija", "decides"), "If-Match", "\"1\"")
                        .header("ETag"))
                .isEqualTo("\"2\"");
        assertThat(door.delete(forgotten, "If-Match", "\"1\"").status()).isEqualTo(204);
        assertThat(names()).containsExactly("Maija");
    }

    @Test
    void areForgotten() {
        var named = name("Maija Mallikas", "influences");
        String location = named.header("Location");

        assertThat(door.delete(location).status()).isEqualTo(428);
        assertThat(door.delete(location, "If-Match", "\"7\"").status()).isEqualTo(412);
        assertThat(names()).containsExactly("Maija Mallikas");
        assertThat(door.delete(location, "If-Match", named.header("ETag")).status())
                .isEqualTo(204);
        assertThat(door.get(location).status()).isEqualTo(404);
        assertThat(names()).isEmpty();
        assertThat(door.delete(location, "If-Match", named.header("ETag")).status())
                .isEqualTo(204);
    }

    @Test
    void areOnNoEvent() {
        try (var probe = EventProbe.fromNow(Infrastructure.shared().bootstrapServers(), "polku.deal.events")) {
            name("Ruusu Salattu", "decides");
            String after = open().replace("/api/deals/", "");

            probe.await("polku.deal.opened.v1", after);
            assertThat(probe.all()).noneMatch(event -> event.body().contains("Salattu"));
        }
    }

    @Test
    void refusesWhatIsNobody() {
        var answer = door.post(people, "{\"name\":\" \",\"part\":\"listens\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("violations").valueStream())
                .extracting(violation -> violation.path("field").asString())
                .contains("part");
        assertThat(door.get("/api/deals/" + new UUID(9, 9) + "/decision-makers").status())
                .isEqualTo(404);
    }

    @Test
    void refusesMoreThanCanDecide() {
        for (int i = 0; i < 100; i++) {
            name("Nimi " + i, "uses");
        }

        var answer = name("Liika", "uses");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("code").asString()).isEqualTo("too-many-decision-makers");
        assertThat(answer.json().at("/violations/0/field").asString()).isEqualTo("decisionMakers");
        assertThat(answer.json().at("/violations/0/accepted").asString()).startsWith("100 at most");
    }

    private Door.Answer name(String name, String part) {
        return door.post(people, someone(name, part));
    }

    private static String someone(String name, String part) {
        return "{\"name\":\"%s\",\"title\":\"Johtaja\",\"part\":\"%s\"}".formatted(name, part);
    }

    private List<String> names() {
        JsonNode page = door.get(people).json();
        return page.path("items")
                .valueStream()
                .map(someone -> someone.path("name").asString())
                .toList();
    }

    private String open() {
        return door.post("/api/deals", "{\"currency\":\"EUR\"}").header("Location");
    }
}
