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

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Neighbour leads;
    private final Neighbour deals;
    private final EventJson json;

    RemoteNeighbours(NeighbourProperties properties, EventJson json) {
        this.leads = new Neighbour("lead-service", properties.leadService().url(), properties.neighbours(), threads);
        this.deals = new Neighbour("deal-service", properties.dealService().url(), properties.neighbours(), threads);
        this.json = json;
    }

    @Override
    public Optional<Named> contactOf(UUID lead) {
        var contact = read(leads, "/api/leads/{id}", lead, Lead.class).contact;
        return Optional.ofNullable(contact).flatMap(Someone::named);
    }

    @Override
    public List<Named> decisionMakersOf(UUID deal) {
        return read(deals, "/api/deals/{id}/decision-makers", deal, DecisionMakers.class).items.stream()
                .flatMap(someone -> someone.named().stream())
                .toList();
    }

    @Override
    public HandoverNotes handoverOf(UUID deal) {
        return read(deals, "/api/deals/{id}/handover", deal, Handover.class).notes(deal);
    }

    private <T> T read(Neighbour neighbour, String path, UUID id, Class<T> type) {
        byte[] body = neighbour.get(path, id).orElseThrow(() -> new Away(neighbour.name(), path));
        try {
            return json.read(body, type);
        } catch (JacksonException e) {
            // What Jackson says may quote the answer, and with it people.
            throw new Away(neighbour.name(), new IllegalStateException("cannot read what stands at " + path, e));
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
