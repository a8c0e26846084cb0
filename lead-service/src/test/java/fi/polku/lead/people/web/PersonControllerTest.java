package fi.polku.lead.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.people.application.TeamDirectory;
import fi.polku.lead.people.application.TeamMemberCommandHandler;
import fi.polku.lead.people.application.TeamMembersInMemory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest(PersonController.class)
@Import({TeamMembersInMemory.class, TeamMemberCommandHandler.class, TeamDirectory.class, TeamMemberRefusals.class})
class PersonControllerTest {

    private static final String NOBODY = "/api/people/00000000-0000-0000-0000-000000000000";

    private final MockMvcTester http;

    @Autowired
    PersonControllerTest(MockMvcTester http) {
        this.http = http;
    }

    @Test
    void takesAPersonIntoTheDirectory() {
        var answer = post("""
                {"name": "Anna", "team": {"name": "Dustin's"}, "region": {"name": "Central"}}""");

        assertThat(answer).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertThat(get(location(answer))).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertThat(get(location(answer)))
                .bodyJson()
                .hasPathSatisfying("$.team.name", name -> assertThat(name).isEqualTo("Dustin's"))
                .hasPathSatisfying("$.active", active -> assertThat(active).isEqualTo(true));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var answer = post("""
                {"name": " ", "team": {"name": ""}, "managerId": "me", "nickname": "Ann"}""");

        assertThat(answer)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.violations[*].field")
                .asArray()
                .contains("name", "team.name", "managerId", "nickname");
    }

    @Test
    void findsNobodyUnderAnIdThatIsNotInTheDirectory() {
        assertThat(get(NOBODY)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(put(NOBODY, "\"1\"", "{\"name\": \"Anna\"}")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void changesAPersonOnlyWhenTheCallerSaysWhichVersionWasSeen() {
        String anna = location(post("{\"name\": \"Anna\"}"));
        var change = "{\"name\": \"Anna Snelling\"}";

        assertThat(http.put().uri(anna).contentType(MediaType.APPLICATION_JSON).content(change))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(put(anna, "\"7\"", change)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(put(anna, "\"1\"", change)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"2\"");
    }

    @Test
    void keepsAnEnteredUnitByItsIdAndFindsItAgainByItsName() {
        String anna = location(post("{\"name\": \"Anna\", \"team\": {\"name\": \"Field\"}}"));
        String ben = location(post("{\"name\": \"Ben\", \"team\": {\"name\": \"Field\"}}"));

        assertThat(teamOf(anna)).isEqualTo(teamOf(ben));
        put(
                anna,
                "\"1\"",
                "{\"name\": \"Anna\", \"team\": {\"id\": \"%s\", \"name\": \"Field sales\"}}".formatted(teamOf(anna)));
        assertThat(teamOf(anna)).isEqualTo(teamOf(ben));
    }

    @Test
    void refusesAnybodyAsTheirOwnManager() {
        String anna = location(post("{\"name\": \"Anna\"}"));
        String id = anna.substring(anna.lastIndexOf('/') + 1);

        assertThat(put(anna, "\"1\"", "{\"name\": \"Anna\", \"managerId\": \"%s\"}".formatted(id)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("own-manager"))
                .hasPathSatisfying(
                        "$.violations[0].field", field -> assertThat(field).isEqualTo("manager"));
    }

    @Test
    void asksForASystemThatCanBeNamedEverywhere() {
        assertThat(http.post()
                        .uri("/api/people/bulk?system={system}", "a b")
                        .contentType("application/x-ndjson")
                        .content("{}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.violations[0].field")
                .isEqualTo("system");
    }

    private String teamOf(String person) {
        return JsonMapper.shared()
                .readTree(get(person).getResponse().getContentAsByteArray())
                .at("/team/id")
                .asString();
    }

    private MvcTestResult post(String json) {
        return http.post()
                .uri("/api/people")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult put(String person, String ifMatch, String json) {
        return http.put()
                .uri(person)
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).exchange();
    }

    private static String location(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader(HttpHeaders.LOCATION));
    }
}
