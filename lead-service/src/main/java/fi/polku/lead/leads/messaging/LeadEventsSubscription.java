package fi.polku.lead.leads.messaging;

import fi.polku.lead.contacts.domain.LoggedContacts;
import fi.polku.lead.leads.application.MergedLeads;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.lead.leads.domain.LeadRefused;
import fi.polku.platform.service.subscription.Subscription;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Hears that a lead became part of another one, so that the other learns what it knew, and that a contact was counted, so
 * that its words are seen: never two documents in one command.
 */
@Configuration(proxyBeanMethods = false)
class LeadEventsSubscription {

    @Bean
    Subscription leadEvents(MergedLeads leads, LoggedContacts contacts) {
        return Subscription.to("polku.lead.events")
                .on(
                        "polku.lead.merged.v1",
                        LeadMerged.class,
                        (event, _) -> leads.merged(
                                new LeadId(event.leadId()), new LeadId(event.intoLeadId()), event.occurredAt()))
                .on(
                        "polku.lead.contact-logged.v1",
                        ContactCounted.class,
                        (event, _) -> contacts.counted(event.contactId()))
                .outcome(LeadRefused.class)
                .build();
    }

    /** What is read of a merge. */
    record LeadMerged(UUID leadId, UUID intoLeadId, Instant occurredAt) {}

    /** What is read of a contact. */
    record ContactCounted(UUID contactId) {}
}
