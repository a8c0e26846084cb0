package fi.polku.analytics.intake;

import fi.polku.contracts.Contracts;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.test.event.ContractAssertions;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What analytics hears is what the services publish. */
class EventReaderTest {

    private final EventReader reader = new EventReader(EventJson.standard(), ZoneId.of("Europe/Helsinki"));

    static Stream<String> types() {
        return Contracts.current().types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsAndFoldsEverySampleOfThePublishedLanguage(String type) {
        ContractAssertions.assertReadsEverySample(type, sample -> {
            switch (reader.read(ToldEvents.message(type, UUID.randomUUID(), 1, sample))) {
                case Heard.Told(List<Change> changes) -> changes.forEach(new Folding(new HashMap<>())::fold);
                case Heard.Unneeded(String _, List<Change> advance) ->
                    advance.forEach(new Folding(new HashMap<>())::fold);
                case Heard.Unreadable(Exception cause) -> throw cause;
            }
        });
    }
}
