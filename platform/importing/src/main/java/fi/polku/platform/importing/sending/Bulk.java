package fi.polku.platform.importing.sending;

import fi.polku.platform.importing.mapping.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Sends chunks of one kind of record until every row of them is settled. */
public final class Bulk {
    private static final String NDJSON = "application/x-ndjson";

    private final ServiceCalls calls;
    private final Service service;
    private final String path;
    private final Patience patience;

    /** @param system scopes the external ids of the rows */
    public Bulk(ServiceCalls calls, Kind kind, String system, Pace pace) {
        this.calls = calls;
        this.service = ownerOf(kind);
        this.path =
                "/api/%s/bulk?system=%s".formatted(kind.resource(), URLEncoder.encode(system, StandardCharsets.UTF_8));
        this.patience = new Patience(pace.patience(), pace);
    }

    private static Service ownerOf(Kind kind) {
        return switch (kind) {
            case PEOPLE, LEADS -> Service.LEADS;
            case ACCOUNTS -> Service.ACCOUNTS;
            case PRODUCTS, DEALS -> Service.DEALS;
        };
    }

    /**
     * Sends rows, again and again those that the service could not do.
     *
     * @throws ServicesUnreachable when nothing moves any more
     * @throws RequestRefused when the service does not take the request at all
     */
    void send(List<OutgoingRow> rows) throws InterruptedException {
        List<OutgoingRow> open = rows;
        int failures = 0;
        patience.progressed();
        while (!open.isEmpty()) {
            Attempt attempt = new Attempt(open, patience::progressed);
            ServiceTrouble trouble = attempt(attempt);
            failures = attempt.open().size() < open.size() ? 1 : failures + 1;
            open = attempt.open();
            if (!open.isEmpty()) {
                patience.pause(failures, trouble);
            }
        }
    }

    /** What kept rows open, if any are. */
    private ServiceTrouble attempt(Attempt attempt) throws InterruptedException {
        String body = attempt.open().stream().map(OutgoingRow::json).collect(Collectors.joining("\n", "", "\n"));
        try {
            calls.post(service, path, NDJSON, body, patience.limit(), attempt::answered);
            return new ServiceTrouble(service.title() + " could not do all rows", null);
        } catch (ServiceTrouble trouble) {
            return trouble;
        }
    }
}
