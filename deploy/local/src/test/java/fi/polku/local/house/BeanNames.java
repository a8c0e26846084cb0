package fi.polku.local.house;

import fi.polku.local.directory.DataDirectory;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints the names of a service's beans, one {@code bean SERVICE NAME} a line and {@code ready} at the end, then waits
 * until its input is closed. Started as {@code together DIRECTORY PORT-BASE} or as {@code alone SERVICE STORE BROKER}.
 */
public final class BeanNames {

    private static final int ANY_PORT = 0;

    private BeanNames() {}

    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "together" -> together(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            case "alone" -> alone(Service.valueOf(arguments[1]), arguments[2], arguments[3]);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void together(Path directory, int portBase) throws IOException {
        DataDirectory data = DataDirectory.at(directory);
        data.takeForThisProcess();
        try (House house = House.start(data, new Ports(portBase), (part, after) -> {})) {
            for (Service service : Service.values()) {
                print(service, house.context(service));
            }
            waitForTheEnd();
        }
    }

    private static void alone(Service service, String store, String broker) throws IOException {
        try (ConfigurableApplicationContext context = ServiceContext.start(service, ANY_PORT, store, broker)) {
            print(service, context);
            waitForTheEnd();
        }
    }

    private static void print(Service service, ConfigurableApplicationContext context) {
        for (String bean : context.getBeanDefinitionNames()) {
            System.out.println("bean " + service + " " + bean);
        }
    }

    private static void waitForTheEnd() throws IOException {
        System.out.println("ready");
        System.in.readAllBytes();
    }
}
