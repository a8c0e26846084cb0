package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Company;
import fi.polku.lead.domain.Marks;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.leads.domain.ClaimExtent;
import fi.polku.lead.leads.domain.Claimed;
import fi.polku.lead.leads.domain.KnownAccounts;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.lead.leads.domain.Leads;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Sees to it that a company has one open lead, also when two people enter or reopen one at the same time: each open lead
 * claims what its company is recognised by, and no two hold the same claim.
 */
@Component
class Duplicates {

    private final Leads leads;
    private final KnownAccounts accounts;

    Duplicates(Leads leads, KnownAccounts accounts) {
        this.leads = leads;
        this.accounts = accounts;
    }

    /**
     * Refuses a lead that would be open beside another one of its company, unless it may be.
     *
     * @param candidate as it would stand
     * @throws LeadRefused.Duplicate with the lead that there is
     */
    void refuse(Lead candidate) {
        if (candidate.origin().duplicateAllowed()) {
            return;
        }
        Stream.concat(ofSameAccount(candidate), ofSameCompany(candidate))
                .filter(other -> !other.id().equals(candidate.id()))
                .findFirst()
                .ifPresent(other -> {
                    throw new LeadRefused.Duplicate(other);
                });
    }

    /**
     * Does what opens a lead, with as many claims as the lead can have. When another lead holds one of them, that one is
     * either of the same company, which the decision finds out when it is made again, or only has the same name or domain.
     */
    static <T> T claiming(Function<ClaimExtent, T> opening) {
        try {
            return opening.apply(ClaimExtent.ALL);
        } catch (Claimed _) {
            return claimingProofs(opening);
        }
    }

    private static <T> T claimingProofs(Function<ClaimExtent, T> opening) {
        try {
            return opening.apply(ClaimExtent.PROOFS);
        } catch (Claimed _) {
            return opening.apply(ClaimExtent.PROOFS);
        }
    }

    /** A lead that another system told of claims nothing, but is found by its account. */
    private Stream<Lead> ofSameAccount(Lead candidate) {
        return Stream.concat(
                        Stream.ofNullable(candidate.details().accountId()),
                        accounts.recognisedBy(marksOf(candidate)).stream())
                .distinct()
                .flatMap(account -> leads.aliveOf(account, candidate.id()).stream())
                .map(Standing::what);
    }

    private Stream<Lead> ofSameCompany(Lead candidate) {
        Marks marks = marksOf(candidate);
        return leads.holdersOf(keysOf(candidate, marks)).stream()
                .map(Standing::what)
                .filter(holder -> !marks.contradict(marksOf(holder)));
    }

    /** All by which the company may be recognised: as it was named, and what is known of its account. */
    private static List<String> keysOf(Lead candidate, Marks marks) {
        UUID account = candidate.details().accountId();
        var claims = candidate.origin().claiming(ClaimExtent.ALL, account).claims();
        return Stream.concat(Stream.ofNullable(claims).flatMap(List::stream), marks.keys().stream())
                .distinct()
                .toList();
    }

    private Marks marksOf(Lead lead) {
        Company company = lead.origin().company();
        if (company != null) {
            return company.marks();
        }
        UUID account = lead.details().accountId();
        return account == null ? Marks.UNKNOWN : accounts.marksOf(account);
    }
}
