package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Change;
import fi.polku.lead.domain.Company;
import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Moment;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.leads.domain.ClaimExtent;
import fi.polku.lead.leads.domain.Claimed;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadDetails;
import fi.polku.lead.leads.domain.LeadEvent;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.lead.leads.domain.Leads;
import fi.polku.lead.leads.domain.Origin;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Captures a lead unless there is an open one of the same company, also when two people enter it at the same time: each
 * open lead claims what its company is recognised by, and no two hold the same claim.
 */
@Component
class CaptureOnce {

    private final Leads leads;

    CaptureOnce(Leads leads) {
        this.leads = leads;
    }

    /** @throws LeadRefused.Duplicate naming the open lead of the company, unless duplicates are allowed */
    Decided<Lead> capture(LeadCommand.Capture command, LeadDetails details, Moment when) {
        var origin = Origin.entered(when.at(), command.company(), command.signalId(), command.allowDuplicate());
        if (!command.allowDuplicate()) {
            refuseSecondOfAccount(command.lead(), details.accountId());
        }
        try {
            return capture(command.lead(), details, origin.claiming(ClaimExtent.ALL, details.accountId()), when);
        } catch (Claimed e) {
            return captureBeside(command, details, origin, when);
        }
    }

    /** @throws LeadRefused when the capture would be refused */
    void rehearse(LeadCommand.Capture command, LeadDetails details, Moment when) {
        var origin = Origin.entered(when.at(), command.company(), command.signalId(), command.allowDuplicate());
        if (!command.allowDuplicate()) {
            refuseSecondOfAccount(command.lead(), details.accountId());
        }
        var claiming = origin.claiming(ClaimExtent.ALL, details.accountId());
        refuseIfSame(command, leads.holdersOf(claimsOf(claiming)));
        Lead.capture(command.lead(), details, claiming, when);
    }

    /** A lead that another system told of claims nothing, but is found by its account. */
    private void refuseSecondOfAccount(LeadId lead, @Nullable UUID accountId) {
        Optional.ofNullable(accountId)
                .flatMap(account -> leads.aliveOf(account, lead))
                .ifPresent(other -> {
                    throw new LeadRefused.Duplicate(other.what().id());
                });
    }

    /** Somebody else has a claim: it is the same company, or only one of the same name or domain. */
    private Decided<Lead> captureBeside(LeadCommand.Capture command, LeadDetails details, Origin origin, Moment when) {
        var all = origin.claiming(ClaimExtent.ALL, details.accountId());
        refuseIfSame(command, leads.holdersOf(claimsOf(all)));
        var proofs = origin.claiming(ClaimExtent.PROOFS, details.accountId());
        try {
            return capture(command.lead(), details, proofs, when);
        } catch (Claimed e) {
            refuseIfSame(command, leads.holdersOf(claimsOf(proofs)));
            throw e;
        }
    }

    private static void refuseIfSame(LeadCommand.Capture command, List<Standing<Lead>> holders) {
        holders.stream()
                .map(Standing::what)
                .filter(holder -> !holder.id().equals(command.lead()))
                .filter(holder -> mayBeSame(command.company(), holder.origin().company()))
                .findFirst()
                .ifPresent(holder -> {
                    throw new LeadRefused.Duplicate(holder.id());
                });
    }

    private static boolean mayBeSame(@Nullable Company one, @Nullable Company other) {
        return one == null || other == null || !one.contradicts(other);
    }

    private static List<String> claimsOf(Origin origin) {
        var claims = origin.claims();
        return claims == null ? List.of() : claims;
    }

    private Decided<Lead> capture(LeadId id, LeadDetails details, Origin origin, Moment when) {
        return leads.change(
                id,
                null,
                standing -> standing.map(Change::<Lead, LeadEvent>none)
                        .orElseGet(() -> Lead.capture(id, details, origin, when)));
    }
}
