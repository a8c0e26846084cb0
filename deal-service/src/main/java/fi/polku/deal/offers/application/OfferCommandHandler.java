package fi.polku.deal.offers.application;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Standing;
import fi.polku.deal.offers.domain.DealOffers;
import fi.polku.deal.offers.domain.OfferBook;
import fi.polku.deal.offers.domain.OfferEvent;
import fi.polku.deal.offers.domain.OfferId;
import fi.polku.deal.offers.domain.OfferRefused;
import fi.polku.deal.offers.domain.Offers;
import fi.polku.deal.offers.domain.Proposal;
import fi.polku.deal.offers.domain.SaleTerms;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Carries out commands on the offers of deals. */
@Component
public class OfferCommandHandler {

    private final OfferBook book;
    private final OfferReferences references;
    private final Clock clock;
    private final ZoneId zone;

    OfferCommandHandler(OfferBook book, OfferReferences references, Clock clock, ZoneId zone) {
        this.book = book;
        this.references = references;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Carries out one command.
     *
     * @return the offer at its deal's version
     * @throws OfferRefused when the offers say no
     */
    public Standing<OfferView> handle(OfferCommand command) {
        OfferCommand.Target target = command.target();
        Moment now = new Moment(clock.instant(), zone);
        Function<DealOffers, Change<Offers, OfferEvent>> decision = decision(command, now.when(target.occurredAt()));
        return book.change(target.deal(), target.expectedVersion(), decision)
                .standing()
                .map(after -> view(after, target.offer(), now));
    }

    private Function<DealOffers, Change<Offers, OfferEvent>> decision(OfferCommand command, Moment when) {
        return switch (command) {
            case OfferCommand.Draft(var target, var content) -> {
                Proposal proposal = references.proposal(content);
                yield on((offers, terms) -> offers.draft(target.offer(), proposal, terms, when));
            }
            case OfferCommand.Revise(var target, var content) -> {
                Proposal proposal = references.proposal(content);
                yield on((offers, terms) -> offers.revise(target.offer(), proposal, terms, when));
            }
            case OfferCommand.Judge(var target, var approved, var by, var remark) ->
                on((offers, terms) -> {
                    var judgement = new Offers.Judgement(approved, references.manager(by, terms.sellerId()), remark);
                    return offers.judge(target.offer(), judgement, terms, when);
                });
            case OfferCommand.Send(var target) -> on((offers, terms) -> offers.send(target.offer(), terms, when));
            case OfferCommand.Answer(var target, var answer, var version) ->
                on((offers, terms) -> offers.answer(target.offer(), answer, version, terms, when));
        };
    }

    private static Function<DealOffers, Change<Offers, OfferEvent>> on(Decision decision) {
        return standing -> decision.of(standing.offers(), standing.terms());
    }

    private static OfferView view(DealOffers after, OfferId id, Moment now) {
        return after.offers()
                .find(id)
                .map(offer -> OfferView.of(offer, after.terms(), now.today()))
                .orElseThrow(() -> new OfferRefused.NotMade(id));
    }

    @FunctionalInterface
    private interface Decision {

        Change<Offers, OfferEvent> of(Offers offers, SaleTerms terms);
    }
}
