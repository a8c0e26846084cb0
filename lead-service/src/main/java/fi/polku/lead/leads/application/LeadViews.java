package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Decided;
import fi.polku.lead.domain.Standing;
import fi.polku.lead.leads.domain.KnownAccounts;
import fi.polku.lead.leads.domain.Lead;
import org.springframework.stereotype.Component;

/** Shows leads together with what is known here of their companies. */
@Component
public class LeadViews {

    private final KnownAccounts accounts;

    LeadViews(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    /** The lead, with the class of its company. */
    public LeadView of(Lead lead) {
        var account = lead.details().accountId();
        return LeadView.of(
                lead, account == null ? null : accounts.classOf(account).orElse(null));
    }

    Decided<LeadView> of(Decided<Lead> decided) {
        return decided.map(this::of);
    }

    Standing<LeadView> of(Standing<Lead> standing) {
        return standing.map(this::of);
    }
}
