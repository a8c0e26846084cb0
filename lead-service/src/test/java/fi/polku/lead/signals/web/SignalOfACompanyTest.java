package fi.polku.lead.signals.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.Door;
import fi.polku.lead.LeadServiceTest;
import fi.polku.lead.domain.BusinessId;
import fi.polku.lead.domain.BusinessIds;
import fi.polku.lead.domain.Marks;
import fi.polku.lead.domain.WebDomain;
import fi.polku.lead.leads.domain.KnownAccount;
import fi.polku.lead.leads.domain.KnownAccounts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whom a signal about a company goes to that is named without its account. */
@LeadServiceTest
class SignalOfACompanyTest {

    private final Door door;
    private final KnownAccounts accounts;
    private final BusinessId businessId = BusinessIds.any();
    private final String site = "a" + UUID.randomUUID() + ".example";
    private final String name = "Company " + UUID.randomUUID();
    private String owner = "";
    private String ownerOfNamesake = "";

    SignalOfACompanyTest(@LocalServerPort int port, KnownAccounts accounts) {
        this.door = new Door(port);
        this.accounts = accounts;
    }

    @BeforeEach
    void knowTwoCompanies() {
        owner = hire("Outi");
        ownerOfNamesake = hire("Nelli");
        know(owner, "Another name", new Marks(businessId, new WebDomain(site)));
        know(ownerOfNamesake, name, new Marks(BusinessIds.any(), null));
    }

    @Test
    void goesToTheOwnerOfTheAccountWithItsBusinessIdBeforeOneOfItsName() {
        assertThat(routedTo("\"businessId\": \"%s\"".formatted(businessId.value())))
                .isEqualTo(owner);
    }

    @Test
    void goesToTheOwnerOfTheAccountWithItsDomainBeforeOneOfItsName() {
        assertThat(routedTo("\"domain\": \"www.%s\"".formatted(site))).isEqualTo(owner);
    }

    @Test
    void goesToTheOwnerOfTheAccountOfItsNameUnlessThatHasAnotherBusinessId() {
        assertThat(routedTo("\"country\": \"FI\"")).isEqualTo(ownerOfNamesake);
        assertThat(routedTo("\"businessId\": \"%s\"".formatted(BusinessIds.any().value())))
                .isNotEqualTo(ownerOfNamesake);
    }

    private String routedTo(String more) {
        var answer = door.post("/api/signals", """
                {"raisedBy": "%s", "touchpoint": "service", "urgency": "later", "heard": "a boat",
                 "company": {"name": "%s", %s}}""".formatted(owner, name, more));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("routedTo").asString("");
    }

    private void know(String ownerId, String called, Marks marks) {
        accounts.note(new KnownAccount(UUID.randomUUID(), List.of(), called, UUID.fromString(ownerId), marks), 1);
    }

    private String hire(String called) {
        return door.post("/api/people", "{\"name\": \"%s\"}".formatted(called))
                .json()
                .path("id")
                .asString();
    }
}
