package fi.polku.account;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the account service alone. */
@SpringBootApplication
public class AccountServiceApplication {

    /** The name of the service's own configuration file, without its ending. */
    public static final String CONFIGURATION = "account-service";

    /** Starts the service; arguments override its configuration file. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(AccountServiceApplication.class)
                .properties("spring.config.name=" + CONFIGURATION)
                .run(arguments);
    }
}
