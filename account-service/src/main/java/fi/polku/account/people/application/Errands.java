package fi.polku.account.people.application;

import fi.polku.account.people.domain.CustomersPeople;
import fi.polku.account.people.domain.Errand;
import fi.polku.account.people.domain.Errand.What;
import fi.polku.account.people.domain.Named;
import fi.polku.account.people.domain.Neighbours;
import fi.polku.account.people.domain.OpenErrands;
import fi.polku.account.people.domain.Person;
import fi.polku.platform.service.id.NameBasedId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Fetches from other services what a customer's account is to know. An errand is kept first and done in the background
 * until it succeeds, also after a restart; doing it twice brings the same.
 */
@Component
public class Errands {

    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);
    private static final int AT_ONCE = 50;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final OpenErrands open;
    private final Neighbours neighbours;
    private final CustomersPeople people;
    private final Clock clock;

    Errands(OpenErrands open, Neighbours neighbours, CustomersPeople people, Clock clock) {
        this.open = open;
        this.neighbours = neighbours;
        this.people = people;
        this.clock = clock;
    }

    /** The people of a deal that was won are to be this customer's. */
    public void fetchPeople(UUID account, UUID deal, @Nullable UUID lead) {
        if (lead != null) {
            open.keep(Errand.now(What.CONTACT, lead, account, clock.instant()));
        }
        open.keep(Errand.now(What.DECISION_MAKERS, deal, account, clock.instant()));
    }

    /** What was written down for the delivery of this deal is to be kept here. */
    public void fetchHandover(UUID deal) {
        open.keep(Errand.now(What.HANDOVER, deal, null, clock.instant()));
    }

    /** Does the errands that are due; those in vain are left for later. Returns how many were done. */
    public int run() {
        int done = 0;
        for (Errand errand : open.due(clock.instant(), AT_ONCE)) {
            if (isDone(errand)) {
                done++;
            }
        }
        return done;
    }

    private boolean isDone(Errand errand) {
        try {
            fetch(errand);
            open.done(errand);
            return true;
        } catch (Neighbours.Away e) {
            LOG.warn("Errand {} is left for later: {}", errand.id(), e.getMessage());
        } catch (RuntimeException e) {
            // What went wrong may quote what was fetched: its words are not for the log.
            LOG.warn(
                    "Errand {} failed and is left for later: {}",
                    errand.id(),
                    e.getClass().getName());
        }
        open.keep(errand.later(clock.instant(), FIRST_PAUSE));
        return false;
    }

    private void fetch(Errand errand) {
        switch (errand.what()) {
            case CONTACT ->
                keep(
                        errand,
                        "lead",
                        neighbours.contactOf(errand.about()).stream().toList());
            case DECISION_MAKERS -> keep(errand, "deal", neighbours.decisionMakersOf(errand.about()));
            case HANDOVER -> people.keep(neighbours.handoverOf(errand.about()));
        }
    }

    private void keep(Errand errand, String learntFrom, List<Named> named) {
        var account = Objects.requireNonNull(errand.account(), "people are some customer's");
        people.replace(
                errand.about(),
                IntStream.range(0, named.size())
                        .mapToObj(number -> person(account, learntFrom, errand.about(), number, named.get(number)))
                        .toList());
    }

    private static Person person(UUID account, String learntFrom, UUID about, int number, Named named) {
        return new Person(
                NameBasedId.of("customer-person", learntFrom + ":" + about, String.valueOf(number)),
                account,
                named.name(),
                named.title(),
                named.email(),
                named.phone(),
                named.part(),
                learntFrom,
                about);
    }
}
