package fi.polku.local.house;

import fi.polku.local.directory.NotStarted;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Where each part listens, counted from a base; all of them on loopback only. The base itself is kept for the workbench.
 *
 * @param base between 1 and 65528
 */
public record Ports(int base) {

    static final String HOST = "127.0.0.1";

    private static final int LAST = 7;

    public Ports {
        if (base < 1 || base + LAST > 65_535) {
            throw new IllegalArgumentException(
                    "The port base must be between 1 and %d, not %d".formatted(65_535 - LAST, base));
        }
    }

    int of(Service service) {
        return base + service.portOffset();
    }

    int store() {
        return base + 5;
    }

    int broker() {
        return base + 6;
    }

    int brokerController() {
        return base + LAST;
    }

    /** {@link NotStarted.PortInUse} names the first port that is taken. */
    void checkFree() {
        for (Service service : Service.values()) {
            checkFree(of(service), service.title());
        }
        checkFree(store(), "the store");
        checkFree(broker(), "Kafka");
        checkFree(brokerController(), "Kafka's controller");
    }

    private static void checkFree(int port, String part) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // a connection that just closed does not count
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new NotStarted.PortInUse(port, part);
        }
    }
}
