package fi.polku.deal;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the deal service alone. */
@SpringBootApplication
public class DealServiceApplication {

    /** The name of the service's own configuration file, without its ending. */
    public static final String CONFIGURATION = "deal-service";

    /** Starts the service; arguments override its configuration file. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(DealServiceApplication.class)
                .properties("spring.config.name=" + CONFIGURATION)
                .run(arguments);
    }
}
