package fi.polku.deal.deals.messaging;

import fi.polku.deal.deals.application.AccountsOfLeads;
import fi.polku.deal.deals.application.Neighbours;
import fi.polku.deal.deals.application.QualifiedLeadHandler;
import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.deals.domain.DealRefused;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.service.subscription.ReceivedEvent;
import fi.polku.platform.service.subscription.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears from lead-service where our people stand in the organisation, which leads are qualified and whose they are. */
@Configuration(proxyBeanMethods = false)
class LeadEventsSubscription {

    private static final String QUALIFIED = "polku.lead.qualified";

    @Bean
    Subscription leadEvents(Neighbours neighbours, QualifiedLeadHandler leads, AccountsOfLeads accounts) {
        return Subscription.to("polku.lead.events")
                .on(
                        "polku.lead.team-member-changed.v1",
                        TeamMemberChanged.class,
                        (event, received) -> neighbours.note(event.person(), received.aggregateVersion()))
                .on(
                        "polku.lead.qualified.v1",
                        LeadQualified.class,
                        (event, received) -> leads.open(deal(received), event.told(received.aggregateVersion())))
                .on(
                        "polku.lead.corrected.v1",
                        LeadCorrected.class,
                        (event, received) ->
                                event.account(received.aggregateVersion()).ifPresent(accounts::note))
                .outcome(DealRefused.class)
                .build();
    }

    /** Of the event, not of the lead: a lead that is returned and qualified again becomes another deal. */
    private static DealId deal(ReceivedEvent received) {
        return new DealId(NameBasedId.of("deal", QUALIFIED, received.id()));
    }
}
