package fi.polku.platform.service.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.platform.service.document.Copies;
import fi.polku.platform.service.document.CopiesFactory;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.service.web.CopiesController.WantedCopies;
import fi.polku.platform.service.web.CopiesController.WantedCopy;
import fi.polku.platform.test.Infrastructure;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

class CopiesControllerTest {

    private final CopiesFactory factory = new CopiesFactory(
            new SimpleMongoClientDatabaseFactory(Infrastructure.shared().freshDatabaseUri()),
            EventJson.standard(),
            new SimpleMeterRegistry());
    private final CopiesController controller = new CopiesController(factory);

    @BeforeEach
    void knowOneAccountAtVersionTwo() {
        Copies<Name> accounts = factory.of("account", Name.class);
        accounts.put("known", 2, new Name("Acme"));
    }

    @Test
    void tellsWhatIsNotKnownInTheWantedVersion() {
        var wanted = new WantedCopies(List.of(
                new WantedCopy("known", 1),
                new WantedCopy("known", 2),
                new WantedCopy("known", 3),
                new WantedCopy("unheard-of", 1)));

        assertThat(controller.missing("account", wanted).missing()).containsExactly("known", "unheard-of");
    }

    @Test
    void saysWhichKindsThereAreWhenAskedForAnother() {
        assertThatThrownBy(() -> controller.missing("planet", new WantedCopies(List.of())))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("[account]")
                .hasMessageContaining("planet");
    }

    private record Name(String name) {}
}
