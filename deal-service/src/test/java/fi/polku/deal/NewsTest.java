package fi.polku.deal;

import static fi.polku.deal.Crm.openDeal;
import static fi.polku.deal.Crm.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.deal.deals.domain.KnownAccounts;
import fi.polku.deal.domain.KnownPeople;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.test.Infrastructure;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What other services announce over a real broker arrives on the deals. */
@WholeService
class NewsTest {

    private static final Announcer ANNOUNCER =
            new Announcer(Infrastructure.shared().bootstrapServers());
    private static final UUID TEAM = UUID.randomUUID();

    private final KnownPeople people;
    private final KnownAccounts accounts;
    private final Door door;
    private final Crm crm;

    @Autowired
    NewsTest(KnownPeople people, KnownAccounts accounts, @LocalServerPort int port) {
        this.people = people;
        this.accounts = accounts;
        this.door = new Door(port);
        this.crm = Crm.sendingTo(door);
    }

    @AfterAll
    static void stopAnnouncing() {
        ANNOUNCER.close();
    }

    @BeforeEach
    void haveASellerAnAccountAndAProduct() throws Exception {
        ANNOUNCER.announcePerson(crm.seller(), 1, TEAM);
        ANNOUNCER.announceAccount(crm.account());
        await().until(() -> people.find(crm.seller()).isPresent());
        await().until(() -> accounts.behind(crm.account()).isPresent());
        crm.sendProducts(product("GTX Basic", "550"));
    }

    @Test
    void stampsANewDealWithWhereItsSellerStandsByThen() throws Exception {
        UUID otherTeam = UUID.randomUUID();
        crm.sendDeals(openDeal("before"));
        ANNOUNCER.announcePerson(crm.seller(), 2, otherTeam);
        await().until(() ->
                otherTeam.equals(people.find(crm.seller()).orElseThrow().teamId()));

        crm.sendDeals(openDeal("after"), openDeal("before"));

        assertThat(teamOf("before")).isEqualTo(TEAM.toString());
        assertThat(teamOf("after")).isEqualTo(otherTeam.toString());
    }

    @Test
    void ignoresOlderAndRepeatedNewsOfAPerson() throws Exception {
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        String eventId = UUID.randomUUID().toString();
        ANNOUNCER.announce(eventId, Announcer.PERSON, crm.seller(), 2, Announcer.personIn(crm.seller(), second));
        ANNOUNCER.announce(eventId, Announcer.PERSON, crm.seller(), 2, Announcer.personIn(crm.seller(), second));
        ANNOUNCER.announcePerson(crm.seller(), 4, third);
        ANNOUNCER.announcePerson(crm.seller(), 3, second);
        UUID marker = UUID.randomUUID();
        // The same key goes to the same partition: when this one is known, what came before it is done with.
        ANNOUNCER.announce(Announcer.PERSON, crm.seller(), 5, Announcer.personIn(marker, second));
        await().until(() -> people.find(marker).isPresent());

        assertThat(people.find(crm.seller()).orElseThrow().teamId()).isEqualTo(third);
    }

    @Test
    void findsAnAccountByTheNameThatAnotherSystemHasForIt() throws Exception {
        UUID alias = NameBasedId.of("account", crm.system() + "-erp", "4711");
        ANNOUNCER.announce(
                "polku.account.changed.v1", crm.account(), 2, """
                {"accountId":"%s","system":"%s","externalId":"Cancity","name":"Cancity",\
                "aliases":[{"system":"%s-erp","externalId":"4711"}],"occurredAt":"2026-11-22T10:00:00Z"}""".formatted(crm.account(), crm.system(), crm.system()));

        await().until(() -> accounts.behind(alias).isPresent());
        assertThat(accounts.behind(alias).orElseThrow().accountId()).isEqualTo(crm.account());
    }

    private String teamOf(String externalId) {
        return door.get("/api/deals/" + crm.dealId(externalId))
                .json()
                .at("/seller/teamId")
                .asString();
    }
}
