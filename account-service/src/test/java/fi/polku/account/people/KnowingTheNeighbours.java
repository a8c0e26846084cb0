package fi.polku.account.people;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Tells a service under test where its neighbours are, and lets it do in moments what else takes seconds. */
public final class KnowingTheNeighbours implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final NeighboursOverHttp SHARED = NeighboursOverHttp.start();

    /** The neighbours of all services under test. */
    public static NeighboursOverHttp neighbours() {
        return SHARED;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "neighbours",
                        Map.of(
                                "polku.lead-service.url",
                                SHARED.url(),
                                "polku.deal-service.url",
                                SHARED.url(),
                                "polku.account.errands-every",
                                "PT0.1S",
                                "polku.account.reclassify-every",
                                "PT0.1S")));
    }
}
