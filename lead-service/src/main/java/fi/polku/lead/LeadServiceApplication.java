package fi.polku.lead;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the lead service alone. */
@SpringBootApplication
public class LeadServiceApplication {

    /** The name of the service's own configuration file, without its ending. */
    public static final String CONFIGURATION = "lead-service";

    /** Starts the service; arguments override its configuration file. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(LeadServiceApplication.class)
                .properties("spring.config.name=" + CONFIGURATION)
                .run(arguments);
    }
}
