package fi.polku.lead.leads.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.lead.domain.Flaw;
import fi.polku.lead.domain.Stamp;
import fi.polku.lead.leads.application.LeadFacts.WantedProduct;
import fi.polku.lead.leads.domain.Interest;
import fi.polku.lead.leads.domain.KnownAccount;
import fi.polku.lead.leads.domain.KnownProducts;
import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.lead.leads.domain.LeadStage;
import fi.polku.lead.leads.domain.LeadStatus;
import fi.polku.lead.leads.domain.Reference;
import fi.polku.lead.people.application.TeamMembersInMemory;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.Position;
import fi.polku.lead.people.domain.TeamMember;
import fi.polku.lead.people.domain.Unit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeadReferencesTest {

    private static final UUID ANNA = new UUID(0, 1);
    private static final UUID DUSTIN = new UUID(0, 2);
    private static final Unit TEAM = new Unit(new UUID(1, 1), "Dustin's");
    private static final Unit CENTRAL = new Unit(new UUID(2, 1), "Central");
    private static final UUID ACME = new UUID(3, 1);
    private static final UUID ACME_IN_ERP = new UUID(3, 2);
    private static final UUID GTX = new UUID(4, 1);

    private final TeamMembersInMemory people = new TeamMembersInMemory();
    private final KnownAccountsInMemory accounts = new KnownAccountsInMemory();
    private final Products products = new Products();
    private final LeadReferences references =
            new LeadReferences(people, accounts, products, ZoneId.of("Europe/Helsinki"));

    @Test
    void stampsTheOwnerFromTheTeamDirectory() {
        var position = new Position("Anna", TEAM, new PersonId(DUSTIN), CENTRAL, null, List.of(), true);
        people.change(
                new PersonId(ANNA), null, none -> TeamMember.join(new PersonId(ANNA), null, position, Instant.EPOCH));

        assertThat(references.resolve(facts("Anna", null)).owner())
                .isEqualTo(new Stamp(ANNA, TEAM.id(), DUSTIN, CENTRAL.id(), null));
    }

    @Test
    void findsTheAccountBehindAnotherSystemsNameForIt() {
        accounts.note(new KnownAccount(ACME, List.of(ACME_IN_ERP)), 1);

        assertThat(references.resolve(facts(null, "Acme")).accountId()).isEqualTo(ACME);
    }

    @Test
    void turnsKnownProductsIntoInterests() {
        products.note(GTX, "GTX", 1);

        var details = references.resolve(facts(null, null, new WantedProduct(new Reference(GTX, "GTX"), 2)));

        assertThat(details.interests()).containsExactly(new Interest(GTX, 2));
    }

    @Test
    void refusesALeadWithAllThatItMentionsAndNobodyKnows() {
        var wanted = new WantedProduct(new Reference(GTX, "GTX"), 1);

        assertThatExceptionOfType(LeadRefused.UnknownReferences.class)
                .isThrownBy(() -> references.resolve(facts("Anna", "Acme", wanted)))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("unknown-reference");
                    assertThat(refused.flaws())
                            .extracting(Flaw::field)
                            .containsExactly("owner", "account", "products[0].product");
                    assertThat(refused.flaws())
                            .extracting(Flaw::message)
                            .containsExactly(
                                    "\"Anna\" is not known here",
                                    "\"Acme\" is not known here",
                                    "\"GTX\" is not known here");
                });
    }

    @Test
    void needsNoReferencesAtAll() {
        var details = references.resolve(facts(null, null));

        assertThat(details.owner()).isNull();
        assertThat(details.status()).isEqualTo(LeadStatus.NURTURED);
    }

    private static LeadFacts facts(@Nullable String owner, @Nullable String account, WantedProduct... wanted) {
        return new LeadFacts(
                null,
                LeadStage.PROSPECTING,
                LeadStatus.NURTURED,
                owner == null ? null : new Reference(ANNA, owner),
                account == null ? null : new Reference(ACME_IN_ERP, account),
                null,
                List.of(wanted),
                null,
                null,
                null,
                null);
    }

    private static final class Products implements KnownProducts {

        private final Set<UUID> known = new HashSet<>();

        @Override
        public boolean include(UUID productId) {
            return known.contains(productId);
        }

        @Override
        public void note(UUID productId, String name, long version) {
            known.add(productId);
        }
    }
}
