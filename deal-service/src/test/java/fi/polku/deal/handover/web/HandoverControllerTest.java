package fi.polku.deal.handover.web;

import static fi.polku.deal.handover.application.HandoverBookInMemory.DEAL;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.deals.application.NeighboursInMemory;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.deal.domain.Person;
import fi.polku.deal.domain.Stamp;
import fi.polku.deal.handover.application.HandoverBookInMemory;
import fi.polku.deal.handover.application.HandoverCommandHandler;
import fi.polku.deal.web.Violations;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest(HandoverController.class)
@Import({HandoverBookInMemory.class, NeighboursInMemory.class, HandoverRefusals.class})
@ComponentScan(basePackageClasses = {HandoverCommandHandler.class, Violations.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class HandoverControllerTest {

    private static final String HANDOVER = "/api/deals/" + DEAL + "/handover";
    private static final Stamp OWNER = new Stamp(new UUID(0, 3), null, null, null);

    private final MockMvcTester http;
    private final KnownPeople people;

    @Autowired
    HandoverControllerTest(MockMvcTester http, KnownPeople people) {
        this.http = http;
        this.people = people;
        people.note(new Person(OWNER, null, Set.of(), true), 1);
    }

    @Test
    void showsWhatIsMissingInBothLanguages() {
        assertThat(get(HANDOVER))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"0\"")
                .bodyJson()
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("preparing"))
                .hasPathSatisfying(
                        "$.decisionMakers[0].part", part -> assertThat(part).isEqualTo("decides"))
                .hasPathSatisfying("$.activities[0]", id -> assertThat(id).isEqualTo(new UUID(0, 81).toString()))
                .hasPathSatisfying(
                        "$.checklist[0].label.fi", label -> assertThat(label).isEqualTo("Tarpeet"))
                .hasPathSatisfying(
                        "$.checklist[0].done", done -> assertThat(done).isEqualTo(false))
                .extractingPath("$.missing")
                .asArray()
                .containsExactly("needs", "contract-signed");
    }

    @Test
    void asksForTheVersionThatTheSellerSaw() {
        assertThat(http.put()
                        .uri(HANDOVER)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .exchange())
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
    }

    @Test
    void goesFromTheSellerToDeliveryAndBackAndForth() {
        assertThat(prepare("0", complete())).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertThat(http.post().uri(HANDOVER + "/offering").exchange()).hasStatusOk();
        assertThat(post("/return", "{\"lacking\":[\"needs\"],\"remark\":\"Which site?\",\"by\":\"%s\"}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("returned"))
                .hasPathSatisfying(
                        "$.attempts[0].remark", remark -> assertThat(remark).isEqualTo("Which site?"));
        assertThat(post("/offering", "{}")).hasStatusOk();
        assertThat(post("/acceptance", "{\"by\":\"%s\"}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("accepted"))
                .hasPathSatisfying(
                        "$.attempts[1].result", result -> assertThat(result).isEqualTo("accepted"));
    }

    @Test
    void comesBackToTheSellerThoughItsDeliveryOwnerLeft() {
        var other = new Stamp(new UUID(0, 4), null, null, null);
        people.note(new Person(other, null, Set.of(), true), 1);
        prepare("0", complete());
        assertThat(post("/offering", "{}")).hasStatusOk();
        String returned = "{\"lacking\":[\"needs\"],\"by\":\"" + other.personId() + "\"}";
        assertThat(post("/return", returned))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("not-the-delivery-owner"));

        people.note(new Person(OWNER, null, Set.of(), false), 2);

        assertThat(post("/return", returned))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("returned"));
    }

    @Test
    void knowsADeliveryOwnerWhoTookItAndLeftSince() {
        prepare("0", complete());
        assertThat(post("/offering", "{\"occurredAt\":\"2017-01-22T08:00:00Z\"}"))
                .hasStatusOk();
        people.note(new Person(OWNER, null, Set.of(), false), 2);

        assertThat(post("/acceptance", "{\"by\":\"%s\"}")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("/acceptance", "{\"by\":\"%s\",\"occurredAt\":\"2017-01-23T08:00:00Z\"}"))
                .hasStatusOk();
    }

    @Test
    void keepsTheIdOfAPromiseWhoseDayMoves() {
        prepare("0", promising("2099-01-01"));
        JsonNode before = promise();
        prepare("1", promising("2099-02-01"));

        assertThat(promise()).isEqualTo(before);
        assertThat(before.isString()).isTrue();
    }

    @Test
    void refusesADeliveryOwnerThatNobodyKnows() {
        assertThat(prepare("0", "{\"deliveryOwner\":\"%s\"}".formatted(UUID.randomUUID())))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("unknown-reference"))
                .hasPathSatisfying(
                        "$.violations[0].field", field -> assertThat(field).isEqualTo("deliveryOwner"));
    }

    @Test
    void tellsAllThatIsWrongWithARequestAtOnce() {
        assertThat(prepare("0", """
                        {"needs":"","promises":[{"to":"Maija","dueOn":"soon"}],"color":"blue"}"""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.violations[*].field")
                .asArray()
                .containsExactlyInAnyOrder("needs", "promises[0].what", "promises[0].dueOn", "color");
        assertThat(post("/return", "{}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.violations[*].field")
                .asArray()
                .containsExactlyInAnyOrder("lacking", "by");
    }

    @Test
    void findsNoHandoverOfADealThatThereIsNot() {
        assertThat(get("/api/deals/" + UUID.randomUUID() + "/handover")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String complete() {
        return """
                {"deliveryOwner":"%s","needs":"Two sites","checklist":["contract-signed"]}""".formatted(OWNER.personId());
    }

    private static String promising(String day) {
        return """
                {"promises":[{"what":"Training","to":"Maija","dueOn":"%s"}]}""".formatted(day);
    }

    private JsonNode promise() {
        byte[] body = get(HANDOVER).getResponse().getContentAsByteArray();
        return JsonMapper.shared().readTree(body).at("/promises/0/promiseId");
    }

    private MvcTestResult prepare(String version, String json) {
        return http.put()
                .uri(HANDOVER)
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult post(String step, String json) {
        return http.post()
                .uri(HANDOVER + step)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.formatted(OWNER.personId()))
                .exchange();
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).exchange();
    }
}
