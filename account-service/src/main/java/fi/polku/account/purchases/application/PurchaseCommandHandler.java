package fi.polku.account.purchases.application;

import fi.polku.account.domain.Change;
import fi.polku.account.domain.Decided;
import fi.polku.account.domain.Moment;
import fi.polku.account.domain.Occurrence;
import fi.polku.account.purchases.domain.Purchase;
import fi.polku.account.purchases.domain.PurchaseEvent;
import fi.polku.account.purchases.domain.PurchaseRefused;
import fi.polku.account.purchases.domain.Purchases;
import fi.polku.account.purchases.domain.SurveyPolicy;
import fi.polku.account.team.domain.Team;
import fi.polku.account.team.domain.UnknownPerson;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Carries out what people ask of purchases. */
@Component
public class PurchaseCommandHandler {

    private final Purchases purchases;
    private final Team team;
    private final SurveyPolicy surveys;
    private final Clock clock;
    private final ZoneId zone;

    PurchaseCommandHandler(Purchases purchases, Team team, SurveyPolicy surveys, Clock clock, ZoneId zone) {
        this.purchases = purchases;
        this.team = team;
        this.surveys = surveys;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Carries out one command on a purchase that is there.
     *
     * @throws PurchaseRefused when it cannot be true of the purchase
     * @throws UnknownPerson when it names a person that the team directory does not
     */
    public Decided<Purchase> handle(PurchaseCommand command) {
        var at = Occurrence.at(command.occurredAt(), clock.instant());
        return switch (command) {
            case PurchaseCommand.Deliver deliver -> deliver(deliver, at);
            case PurchaseCommand.DecidePromise promise -> decide(promise, at);
        };
    }

    private Decided<Purchase> deliver(PurchaseCommand.Deliver command, Instant at) {
        var survey = surveys.dueOn(new Moment(at, zone).today());
        return change(command, purchase -> purchase.deliver(at, survey));
    }

    private Decided<Purchase> decide(PurchaseCommand.DecidePromise command, Instant at) {
        var by = team.member("by", command.by());
        return change(command, purchase -> purchase.decidePromise(command.promise(), command.kept(), by, at));
    }

    private Decided<Purchase> change(PurchaseCommand command, Decision decision) {
        return purchases.change(
                command.purchase(), command.expectedVersion(), standing -> decision.on(standing.orElseThrow()));
    }

    /** What a command makes of a purchase. */
    private interface Decision {
        Change<Purchase, PurchaseEvent> on(Purchase purchase);
    }
}
