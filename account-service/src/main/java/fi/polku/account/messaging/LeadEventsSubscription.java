package fi.polku.account.messaging;

import fi.polku.account.accounts.application.AccountCommand;
import fi.polku.account.accounts.application.AccountCommandHandler;
import fi.polku.account.accounts.application.Upkeep;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.accounts.domain.AccountRefused;
import fi.polku.account.domain.ExternalKey;
import fi.polku.account.messaging.LeadTold.CompanyTold;
import fi.polku.account.team.application.TeamNews;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.service.subscription.ReceivedEvent;
import fi.polku.platform.service.subscription.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears from lead-service which companies leads are about, when they were reached, and who our own people are. */
@Configuration(proxyBeanMethods = false)
class LeadEventsSubscription {

    private final AccountCommandHandler accounts;
    private final Upkeep upkeep;
    private final TeamNews team;

    LeadEventsSubscription(AccountCommandHandler accounts, Upkeep upkeep, TeamNews team) {
        this.accounts = accounts;
        this.upkeep = upkeep;
        this.team = team;
    }

    @Bean
    Subscription leadEvents() {
        return Subscription.to("polku.lead.events")
                .on("polku.lead.captured.v1", LeadTold.class, this::hear)
                .on("polku.lead.corrected.v1", LeadTold.class, this::hear)
                .on("polku.lead.contact-logged.v1", ContactLogged.class, (event, _) -> hear(event))
                .on(
                        "polku.lead.team-member-changed.v1",
                        TeamMemberChanged.class,
                        (event, received) -> team.note(event.member(), event.active(), received.aggregateVersion()))
                .outcome(AccountRefused.class)
                .build();
    }

    private void hear(LeadTold lead, ReceivedEvent received) {
        if (lead.accountId() != null) {
            upkeep.noteLead(lead.leadId(), new AccountId(lead.accountId()), received.aggregateVersion());
        } else if (lead.company() != null) {
            accounts.handle(learn(lead, lead.company()));
        }
    }

    private void hear(ContactLogged contact) {
        if (contact.reached()) {
            upkeep.noteContactOfLead(contact.leadId(), contact.occurredAt());
        }
    }

    private static AccountCommand learn(LeadTold lead, CompanyTold company) {
        var id = lead.leadId().toString();
        return new AccountCommand.Learn(
                new AccountId(NameBasedId.of("account", Upkeep.LEADS, id)),
                new ExternalKey(Upkeep.LEADS, id),
                company.profile(),
                lead.occurredAt());
    }
}
