package fi.polku.local.command;

import fi.polku.local.directory.Addresses;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks each part of a running Polku how it is. */
final class HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int HTTP_OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /**
     * How one part is.
     *
     * @param address where it was asked
     * @param word what it said, for people
     * @param isGood whether it does its work
     */
    record Health(String address, String word, boolean isGood) {

        private static Health good(String address) {
            return new Health(address, "healthy", true);
        }

        private static Health bad(String address, String word) {
            return new Health(address, word, false);
        }
    }

    Map<String, Health> of(Addresses addresses) {
        Map<String, Health> parts = new LinkedHashMap<>();
        parts.put("leads", service(addresses.leads()));
        parts.put("deals", service(addresses.deals()));
        parts.put("accounts", service(addresses.accounts()));
        parts.put("analytics", service(addresses.analytics()));
        parts.put("store", listener(addresses.store()));
        parts.put("kafka", listener(addresses.kafka()));
        return parts;
    }

    /** A service is asked for its whole health: it knows whether it reaches its store and its broker. */
    private Health service(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/actuator/health"))
                .timeout(PATIENCE)
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == HTTP_OK ? Health.good(address) : Health.bad(address, "sick");
        } catch (IOException e) {
            return Health.bad(address, "silent");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.bad(address, "silent");
        }
    }

    private static Health listener(String address) {
        URI uri = URI.create(address.contains("://") ? address : "tcp://" + address);
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()), (int) PATIENCE.toMillis());
            return Health.good(address);
        } catch (IOException e) {
            return Health.bad(address, "silent");
        }
    }
}
