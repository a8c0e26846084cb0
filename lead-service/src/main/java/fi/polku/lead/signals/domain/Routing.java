package fi.polku.lead.signals.domain;

import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.TeamMember;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule by which a signal reaches somebody who can act. */
public final class Routing {

    private static final Comparator<Handler> LEAST_BUSY = Comparator.comparingLong(Handler::openSignals)
            .thenComparing(handler -> handler.person().position().name())
            .thenComparing(handler -> handler.person().id().value());

    private Routing() {}

    /**
     * The company's owner, unless there is none or they have left; else the active lead handler with the fewest open
     * signals, ties by name; else nobody.
     *
     * @param owner of the company that the signal is about
     * @param handlers who handles leads
     */
    public static Route route(@Nullable TeamMember owner, List<Handler> handlers) {
        if (owner != null && owner.position().active()) {
            return new Route(Route.As.ACCOUNT_OWNER, owner.id());
        }
        return handlers.stream()
                .filter(handler -> handler.person().position().active())
                .min(LEAST_BUSY)
                .map(handler -> new Route(Route.As.LEAD_HANDLER, handler.id()))
                .orElse(Route.TO_NOBODY);
    }

    /**
     * Somebody who handles leads.
     *
     * @param openSignals how many signals wait for them
     */
    public record Handler(TeamMember person, long openSignals) {

        PersonId id() {
            return person.id();
        }
    }
}
