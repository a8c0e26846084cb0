package fi.polku.analytics;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the analytics service alone. */
@SpringBootApplication
public class AnalyticsServiceApplication {

    /** The name of the service's own configuration file, without its ending. */
    public static final String CONFIGURATION = "analytics-service";

    /** Starts the service; arguments override its configuration file. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(AnalyticsServiceApplication.class)
                .properties("spring.config.name=" + CONFIGURATION)
                .run(arguments);
    }
}
