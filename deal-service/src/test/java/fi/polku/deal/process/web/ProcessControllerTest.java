package fi.polku.deal.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.process.application.ProcessCommandHandler;
import fi.polku.deal.process.domain.Processes;
import fi.polku.deal.web.Violations;
import java.io.UnsupportedEncodingException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@WebMvcTest(ProcessController.class)
@Import({Processes.class, ProcessRefusals.class})
@ComponentScan(basePackageClasses = {ProcessCommandHandler.class, Violations.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class ProcessControllerTest {

    private static final String ALL = "/api/sales-processes";
    private static final String NEWEST = ALL + "/default";
    private static final String FIRST = "\"1\"";

    private final MockMvcTester http;
    private final ProcessCommandHandler commands;

    @Autowired
    ProcessControllerTest(MockMvcTester http, ProcessCommandHandler commands) {
        this.http = http;
        this.commands = commands;
    }

    @BeforeEach
    void publishTheTemplate() {
        commands.publishTemplate();
    }

    @Test
    void showsTheNewestVersionInBothLanguages() {
        assertThat(get(NEWEST))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, FIRST)
                .bodyJson()
                .hasPathSatisfying("$.version", version -> assertThat(version).isEqualTo(1))
                .hasPathSatisfying("$.begin", begin -> assertThat(begin).isEqualTo("sales-meeting"))
                .hasPathSatisfying(
                        "$.stages[2].label.fi", label -> assertThat(label).isEqualTo("Myyntitapaaminen"))
                .hasPathSatisfying(
                        "$.stages[2].label.en", label -> assertThat(label).isEqualTo("Sales meeting"))
                .hasPathSatisfying(
                        "$.verdictWithin", limit -> assertThat(limit).asString().startsWith("PT"));
        assertThat(get(ALL))
                .bodyJson()
                .extractingPath("$.items[*].name")
                .asArray()
                .containsExactly("default");
    }

    @Test
    void publishesANewVersionBesideTheOldOne() {
        assertThat(put(edited(), FIRST)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"2\"");

        assertThat(get(NEWEST))
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .hasPathSatisfying(
                        "$.discountLimitPercent", limit -> assertThat(limit).isEqualTo("7"));
        assertThat(get(NEWEST + "/versions/1")).hasStatusOk().hasHeader(HttpHeaders.ETAG, FIRST);
        assertThat(get(NEWEST + "/versions/2")).hasStatusOk();
        assertThat(get(NEWEST + "/versions/3")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void publishesOnlyOverTheVersionThatWasSeen() {
        assertThat(put(edited(), null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(put(edited(), "\"7\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(get(NEWEST)).hasHeader(HttpHeaders.ETAG, FIRST);
    }

    @Test
    void publishesNothingWhenNothingChanged() {
        assertThat(put(design(), FIRST)).hasStatusOk().hasHeader(HttpHeaders.ETAG, FIRST);
    }

    @Test
    void namesEverythingThatKeepsADesignFromBeingAProcess() {
        ObjectNode design = edited().put("begin", "nowhere").put("discountLimitPercent", "101");
        ((ObjectNode) design.at("/stages/2")).put("limitDays", 0);

        assertThat(put(design, FIRST))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("unacceptable-process"))
                .extractingPath("$.violations[*].field")
                .asArray()
                .containsExactlyInAnyOrder("begin", "discountLimitPercent", "stages[2].limitDays");
    }

    @Test
    void namesEverythingThatIsWrongWithARequest() {
        ObjectNode design = edited().put("decision", " ").put("probability", 50);
        design.remove("verdictWithin");
        ((ObjectNode) design.at("/stages/0/label")).put("en", "");

        assertThat(put(design, FIRST))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.violations[*].field")
                .asArray()
                .containsExactlyInAnyOrder("decision", "probability", "verdictWithin", "stages[0].label.en");
    }

    private ObjectNode edited() {
        return design().put("discountLimitPercent", "7");
    }

    /** The process as it is shown, without what the service says of it. */
    private ObjectNode design() {
        try {
            String shown = get(NEWEST).getResponse().getContentAsString();
            var design = (ObjectNode) JsonMapper.shared().readTree(shown);
            design.remove("id");
            design.remove("name");
            design.remove("version");
            return design;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).exchange();
    }

    private MvcTestResult put(ObjectNode design, @Nullable String seen) {
        var request =
                http.put().uri(NEWEST).contentType(MediaType.APPLICATION_JSON).content(design.toString());
        return (seen == null ? request : request.header(HttpHeaders.IF_MATCH, seen)).exchange();
    }
}
