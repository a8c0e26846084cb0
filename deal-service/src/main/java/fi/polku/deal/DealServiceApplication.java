package fi.polku.deal;

import fi.polku.deal.domain.HomeCurrency;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

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

    /** Property {@code polku.home-currency}; the service does not start with one that there is not. */
    @Bean
    HomeCurrency homeCurrency(@Value("${polku.home-currency:EUR}") String code) {
        return new HomeCurrency(code);
    }
}
