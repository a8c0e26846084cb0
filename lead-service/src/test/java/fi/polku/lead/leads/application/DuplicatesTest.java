package fi.polku.lead.leads.application;

import static fi.polku.lead.leads.domain.Prospects.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.lead.domain.BusinessId;
import fi.polku.lead.domain.Company;
import fi.polku.lead.domain.Country;
import fi.polku.lead.domain.Marks;
import fi.polku.lead.domain.WebDomain;
import fi.polku.lead.leads.domain.ClaimExtent;
import fi.polku.lead.leads.domain.Claimed;
import fi.polku.lead.leads.domain.KnownAccount;
import fi.polku.lead.leads.domain.Lead;
import fi.polku.lead.leads.domain.LeadDetails;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.lead.leads.domain.LeadStage;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which leads are of one company. */
class DuplicatesTest {

    private static final UUID ACCOUNT = new UUID(1, 1);
    private static final BusinessId ITS_ID = new BusinessId("0112038-9");
    private static final BusinessId OTHER_ID = new BusinessId("2816757-4");
    private static final WebDomain ITS_SITE = new WebDomain("acme.com");

    private final LeadsInMemory leads = new LeadsInMemory();
    private final KnownAccountsInMemory accounts = new KnownAccountsInMemory();
    private final Duplicates duplicates = new Duplicates(leads, accounts);

    @Test
    void areThoseOfOneNameWhetherOrNotABusinessIdTellsTheCountry() {
        var first = captured(1, company("Acme", ITS_ID, null), null);

        assertThatExceptionOfType(LeadRefused.Duplicate.class)
                .isThrownBy(() -> duplicates.refuse(lead(2, company("ACME", null, null), null)))
                .satisfies(refused -> assertThat(refused.existing()).isEqualTo(first));
        assertAlone(lead(2, company("Acme", OTHER_ID, null), null));
    }

    @Test
    void areOneOfAnAccountAndOneOfACompanyWithItsBusinessIdOrDomain() {
        accounts.note(new KnownAccount(ACCOUNT, List.of(), "Acme", null, new Marks(ITS_ID, ITS_SITE)), 1);
        captured(1, null, ACCOUNT);

        assertDuplicate(lead(2, company("Acme Group", ITS_ID, null), null));
        assertDuplicate(lead(2, company("Acme Group", null, ITS_SITE), null));
        assertAlone(lead(2, company("Acme Group", OTHER_ID, ITS_SITE), null));
    }

    @Test
    void areOneOfACompanyAndOneOfTheAccountThatHasItsBusinessId() {
        captured(1, company("Acme Group", ITS_ID, null), null);
        accounts.note(new KnownAccount(ACCOUNT, List.of(), "Acme", null, new Marks(ITS_ID, null)), 1);

        assertDuplicate(lead(2, null, ACCOUNT));
    }

    @Test
    void areNoneWhenThereMayBeSeveral() {
        captured(1, company("Acme", null, null), null);
        var second = lead(2, company("Acme", null, null), null);
        var allowed = Origin.entered(NOW.at(), second.origin().company(), null, true);

        assertAlone(Lead.capture(second.id(), second.details(), allowed, NOW).after());
    }

    @Test
    void areLookedForAgainWhenSomebodyElseWasFirst() {
        List<ClaimExtent> tried = new ArrayList<>();

        var done = Duplicates.claiming(extent -> {
            tried.add(extent);
            if (tried.size() < 3) {
                throw new Claimed(new IllegalStateException("somebody else has it"));
            }
            return "done";
        });

        assertThat(done).isEqualTo("done");
        assertThat(tried).containsExactly(ClaimExtent.ALL, ClaimExtent.PROOFS, ClaimExtent.PROOFS);
    }

    private void assertDuplicate(Lead candidate) {
        assertThatExceptionOfType(LeadRefused.Duplicate.class).isThrownBy(() -> duplicates.refuse(candidate));
    }

    private void assertAlone(Lead candidate) {
        assertThatCode(() -> duplicates.refuse(candidate)).doesNotThrowAnyException();
    }

    private Lead captured(int number, @Nullable Company company, @Nullable UUID account) {
        Lead lead = lead(number, company, account);
        leads.add(lead);
        return lead;
    }

    private static Lead lead(int number, @Nullable Company company, @Nullable UUID account) {
        var details = new LeadDetails(
                null, LeadStage.PROSPECTING, LeadStatus.OPEN, null, account, null, List.of(), null, null, null);
        var origin = Origin.entered(NOW.at(), company, null, false).claiming(ClaimExtent.ALL, account);
        return Lead.capture(new LeadId(new UUID(0, number)), details, origin, NOW)
                .after();
    }

    private static Company company(String name, @Nullable BusinessId id, @Nullable WebDomain site) {
        return new Company(name, id, site, null, null, null).countedIn(new Country("FI"));
    }
}
