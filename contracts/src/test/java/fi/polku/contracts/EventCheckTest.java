package fi.polku.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventCheckTest {

    private static final String OPENED = "polku.account.opened.v1";
    private static final String MINIMAL = """
            {"accountId":"7b0c1f0e-5a52-5c1e-9d44-000000000031","name":"Cancity","occurredAt":"2017-03-01T07:00:00Z"}
            """;

    private final EventCheck check = new EventCheck(Contracts.current());

    @Test
    void acceptsABodyThatFollowsItsSchema() {
        assertThat(check.unreadable(OPENED, MINIMAL)).isEmpty();
        assertThat(check.unpublishable(OPENED, MINIMAL)).isEmpty();
    }

    @Test
    void refusesAMissingRequiredProperty() {
        String nameless = MINIMAL.replace("\"name\":\"Cancity\",", "");

        assertThat(check.unreadable(OPENED, nameless))
                .singleElement()
                .asString()
                .contains("name");
    }

    @Test
    void refusesAnIdThatIsNoUuid() {
        String broken = MINIMAL.replace("7b0c1f0e-5a52-5c1e-9d44-000000000031", "31");

        assertThat(check.unreadable(OPENED, broken)).singleElement().asString().contains("accountId");
    }

    @Test
    void readersAcceptPropertiesAddedLaterButWritersPublishOnlyWhatIsDescribed() {
        String extended = MINIMAL.replace("{", "{\"nickname\":\"Can\",");

        assertThat(check.unreadable(OPENED, extended)).isEmpty();
        assertThat(check.unpublishable(OPENED, extended))
                .singleElement()
                .asString()
                .contains("nickname");
    }

    @Test
    void writersPublishOnlyWhatIsDescribedInNestedObjectsToo() {
        String extended = MINIMAL.replace("{", "{\"revenue\":{\"amount\":\"1\",\"currency\":\"EUR\",\"net\":true},");

        assertThat(check.unpublishable(OPENED, extended))
                .singleElement()
                .asString()
                .contains("net");
    }
}
