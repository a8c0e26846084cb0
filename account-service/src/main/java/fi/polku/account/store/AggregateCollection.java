package fi.polku.account.store;

import fi.polku.account.domain.Change;
import fi.polku.account.domain.Decided;
import fi.polku.account.domain.Portion;
import fi.polku.account.domain.Standing;
import fi.polku.platform.service.document.AggregateDocuments;
import fi.polku.platform.service.document.PublishedEvent;
import fi.polku.platform.service.document.Revision;
import fi.polku.platform.service.document.Stored;
import fi.polku.platform.service.document.Written;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A collection of aggregates, kept as documents.
 *
 * @param documents what is kept
 * @param form how an aggregate and its events are written down and read again
 */
public record AggregateCollection<A, E, S>(AggregateDocuments<S> documents, Form<A, E, S> form) {

    /** How one kind of aggregate is written down. */
    public interface Form<A, E, S> {

        /** The state of the document that holds this aggregate. */
        S written(A aggregate);

        /** The aggregate that this document holds. */
        A read(Stored<S> stored);

        /** The name that this event has in public. */
        String type(E event);
    }

    /** The aggregate as it stands. */
    public Optional<Standing<A>> find(String id) {
        return documents.find(id).map(this::standing);
    }

    /** Decides on the aggregate as it stands and keeps what was decided together with its events, or nothing at all. */
    public Decided<A> change(String id, @Nullable Long expectedVersion, Function<Optional<A>, Change<A, E>> decision) {
        Written<S> written = documents.decide(id, expectedVersion, stored -> revision(stored, decision));
        return decided(written);
    }

    /** Decides as {@link #change} does, where there is an aggregate. */
    public Optional<Decided<A>> changeIfThere(String id, Function<A, Change<A, E>> decision) {
        return documents
                .decideIfThere(id, stored -> revision(stored, standing -> decision.apply(standing.orElseThrow())))
                .map(this::decided);
    }

    private Decided<A> decided(Written<S> written) {
        return new Decided<>(standing(written.after()), effect(written.result()));
    }

    /** Some aggregates that match, in the order of their ids. */
    public Portion<A> page(Document filter, int limit, @Nullable String after) {
        var slice = documents.page(filter, limit, after);
        return new Portion<>(slice.items().stream().map(this::standing).toList(), slice.next());
    }

    private Revision<S> revision(@Nullable Stored<S> stored, Function<Optional<A>, Change<A, E>> decision) {
        Change<A, E> change = decision.apply(Optional.ofNullable(stored).map(form::read));
        if (stored != null && change.events().isEmpty()) {
            return Revision.unchanged(stored.state());
        }
        return new Revision<>(
                form.written(change.after()),
                change.events().stream()
                        .map(event -> new PublishedEvent(form.type(event), event))
                        .toList());
    }

    private Standing<A> standing(Stored<S> stored) {
        return new Standing<>(form.read(stored), stored.version());
    }

    private static Decided.Effect effect(Written.Result result) {
        return switch (result) {
            case CREATED -> Decided.Effect.CREATED;
            case UPDATED -> Decided.Effect.UPDATED;
            case UNCHANGED -> Decided.Effect.UNCHANGED;
        };
    }
}
