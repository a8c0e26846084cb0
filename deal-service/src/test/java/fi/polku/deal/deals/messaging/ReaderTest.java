package fi.polku.deal.deals.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.deal.deals.messaging.AccountTold.Alias;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.service.json.EventJson;
import fi.polku.platform.test.event.ContractAssertions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReaderTest {

    private static final EventJson JSON = EventJson.standard();

    @Test
    void understandsAllNewsOfPeople() {
        ContractAssertions.assertReadsEverySample(
                "polku.lead.team-member-changed.v1",
                sample -> JSON.read(sample.getBytes(UTF_8), TeamMemberChanged.class));
    }

    @Test
    void understandsAllNewsOfAccounts() {
        for (String type : List.of("polku.account.opened.v1", "polku.account.changed.v1")) {
            ContractAssertions.assertReadsEverySample(
                    type, sample -> JSON.read(sample.getBytes(UTF_8), AccountTold.class));
        }
    }

    @Test
    void knowsAnAccountByTheIdsOfItsOtherNames() {
        UUID own = NameBasedId.of("account", "crm", "Acme");
        var told = new AccountTold(own, "crm", "Acme", List.of(new Alias("erp", "4711")));

        assertThat(told.otherIds()).containsExactly(NameBasedId.of("account", "erp", "4711"));
        assertThat(new AccountTold(own, null, null, null).otherIds()).isEmpty();
    }
}
