package fi.polku.account.people.remote;

import fi.polku.account.people.domain.HandoverNotes;
import fi.polku.account.people.domain.Named;
import fi.polku.account.people.domain.Neighbours;
import fi.polku.platform.service.json.EventJson;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** lead-service and deal-service over HTTP. */
@Component
@EnableConfigurationProperties(NeighbourProperties.class)
class RemoteNeighbours implements Neighbours {

    private static final String LEADS = "lead-service";
    private static final String DEALS = "deal-service";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Neighbour leads;
    private final Neighbour deals;
    private final EventJson json;

    RemoteNeighbours(NeighbourProperties properties, EventJson json) {
        this.leads = new Neighbour(LEADS, properties.leadService().url(), properties.neighbours(), threads);
        this.deals = new Neighbour(DEALS, properties.dealService().url(), properties.neighbours(), threads);
        this.json = json;
    }

    @Override
    public Optional<Named> contactOf(UUID lead) {
        return leads.get("/api/leads/{id}", lead)
                .map(body -> read(LEADS, body, Lead.class))
                .flatMap(found -> Optional.ofNullable(found.contact))
                .flatMap(Someone::named);
    }

    @Override
    public List<Named> decisionMakersOf(UUID deal) {
        return deals
                .get("/api/deals/{id}/decision-makers", deal)
                .map(body -> read(DEALS, body, DecisionMakers.class).items)
                .orElseGet(List::of)
                .stream()
                .flatMap(someone -> someone.named().stream())
                .toList();
    }

    @Override
    public Optional<HandoverNotes> handoverOf(UUID deal) {
        return deals.get("/api/deals/{id}/handover", deal)
                .map(body -> read(DEALS, body, Handover.class))
                .map(handover -> handover.notes(deal));
    }

    private <T> T read(String service, byte[] body, Class<T> type) {
        try {
            return json.read(body, type);
        } catch (JacksonException e) {
            throw new Away(service, e);
        }
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }

    /** What is read of a lead. */
    private record Lead(@Nullable Someone contact) {}

    /** What is read of those who had part in a deal. */
    private record DecisionMakers(List<Someone> items) {}

    /** Somebody, as far as was written down. */
    private record Someone(
            @Nullable String name,
            @Nullable String title,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String part) {

        Optional<Named> named() {
            return Optional.ofNullable(name).map(known -> new Named(known, title, email, phone, part));
        }
    }

    /** What is read of a handover. */
    private record Handover(
            @Nullable String schedule,
            @Nullable String needs,
            @Nullable String risks,
            @Nullable String openQuestions,
            @Nullable List<Promised> promises) {

        HandoverNotes notes(UUID deal) {
            return new HandoverNotes(
                    deal,
                    schedule,
                    needs,
                    risks,
                    openQuestions,
                    promises == null
                            ? List.of()
                            : promises.stream()
                                    .map(promise ->
                                            new HandoverNotes.PromiseNote(promise.promiseId, promise.what, promise.to))
                                    .toList());
        }
    }

    /** What is read of a promise. */
    private record Promised(
            UUID promiseId, @Nullable String what, @Nullable String to) {}
}
