package fi.polku.deal.offers.domain;

import fi.polku.deal.domain.Change;
import fi.polku.deal.domain.Flaw;
import fi.polku.deal.domain.Moment;
import fi.polku.deal.domain.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that a deal's customer was offered; at most one of it stands accepted, and that is what a won deal sells. */
public record Offers(List<Offer> all) {

    /** Nothing offered yet. */
    public static final Offers NONE = new Offers(List.of());

    public Offers {
        all = List.copyOf(all);
    }

    /** The offer with this id. */
    public Optional<Offer> find(OfferId id) {
        return all.stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    /** Whether anything of it ever went to the customer. */
    public boolean sent() {
        return all.stream().flatMap(offer -> offer.versions().stream()).anyMatch(version -> version.sentAt() != null);
    }

    /** The offer that the customer takes, if there is one. */
    public Optional<Offer> accepted() {
        return all.stream().filter(offer -> offer.latest().accepted()).findFirst();
    }

    /**
     * Drafts a new offer; one that is there already stays as it is.
     *
     * @throws OfferRefused.Unacceptable when this cannot be offered
     */
    public Change<Offers, OfferEvent> draft(OfferId id, Proposal proposal, SaleTerms terms, Moment now) {
        if (find(id).isPresent()) {
            return Change.none(this);
        }
        check(proposal, terms, now.notBefore(terms.openedOn()));
        Offer offer = new Offer(id, List.of(OfferVersion.drafted(1, proposal, now.at())));
        return Change.of(with(offer), OfferDrafted.of(offer, terms, now.at()));
    }

    /**
     * Drafts a new version of an offer, which takes the place of the one before.
     *
     * @throws OfferRefused.Unacceptable when this cannot be offered
     * @throws OfferRefused.Accepted when the customer took the version before
     */
    public Change<Offers, OfferEvent> revise(OfferId id, Proposal proposal, SaleTerms terms, Moment now) {
        Offer revised = known(id).revised(proposal, now);
        check(proposal, terms, now);
        return Change.of(with(revised), OfferDrafted.of(revised, terms, now.at()));
    }

    /**
     * A manager says yes or no to the discount of an offer.
     *
     * @throws OfferRefused.OwnApproval when it is whoever sells the deal
     * @throws OfferRefused.ApprovalNotNeeded when the discount is within the limit
     * @throws OfferRefused.SentAlready when the offer went to the customer before
     */
    public Change<Offers, OfferEvent> judge(OfferId id, Judgement judgement, SaleTerms terms, Moment now) {
        if (judgement.by().personId().equals(terms.sellerId())) {
            throw new OfferRefused.OwnApproval();
        }
        var approval = new Approval(judgement.approved(), judgement.by(), judgement.remark(), now.at());
        Offer judged = known(id).judged(approval, terms.discountLimitPercent(), now);
        return Change.of(with(judged), OfferApprovalDecided.of(judged, approval, terms));
    }

    /**
     * Sends the newest version of an offer to the customer.
     *
     * @throws OfferRefused.ApprovalNeeded when the discount is over the limit and no manager said yes
     * @throws OfferRefused.SentAlready when it went to the customer before
     * @throws OfferRefused.Expired when nobody could accept it any more
     */
    public Change<Offers, OfferEvent> send(OfferId id, SaleTerms terms, Moment now) {
        Offer sent = known(id).sent(terms.discountLimitPercent(), now);
        return Change.of(with(sent), OfferSent.of(sent, terms, now.at()));
    }

    /**
     * The customer answers an offer. One that was accepted can still be declined while the deal is open.
     *
     * @param version which version the customer speaks of; {@code null} for the newest
     * @throws OfferRefused when that version cannot be answered so, or another offer stands accepted
     */
    public Change<Offers, OfferEvent> answer(
            OfferId id, OfferDecision decision, @Nullable Integer version, SaleTerms terms, Moment now) {
        Offer answered = known(id).answered(decision, version, now);
        accepted().filter(other -> decision == OfferDecision.ACCEPTED).ifPresent(other -> {
            throw new OfferRefused.OtherAccepted(other);
        });
        return Change.of(with(answered), OfferDecided.of(answered, decision, terms, now.at()));
    }

    private static void check(Proposal proposal, SaleTerms terms, Moment now) {
        List<Flaw> flaws = proposal.flaws(terms.currency(), now.today());
        if (!flaws.isEmpty()) {
            throw new OfferRefused.Unacceptable(flaws);
        }
    }

    private Offer known(OfferId id) {
        return find(id).orElseThrow(() -> new OfferRefused.NotMade(id));
    }

    private Offers with(Offer changed) {
        List<Offer> others = new ArrayList<>(all);
        int place = all.stream().map(Offer::id).toList().indexOf(changed.id());
        if (place < 0) {
            others.add(changed);
        } else {
            others.set(place, changed);
        }
        return new Offers(others);
    }

    /**
     * What a manager says to a discount.
     *
     * @param remark why, in the manager's own words
     */
    public record Judgement(
            boolean approved, Stamp by, @Nullable String remark) {}
}
