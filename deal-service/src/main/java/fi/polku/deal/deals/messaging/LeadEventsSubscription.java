package fi.polku.deal.deals.messaging;

import fi.polku.deal.deals.application.Neighbours;
import fi.polku.deal.deals.messaging.TeamMemberChanged.Unit;
import fi.polku.deal.domain.Stamp;
import fi.polku.platform.service.subscription.Subscription;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears from lead-service where our people stand in the organisation. */
@Configuration(proxyBeanMethods = false)
class LeadEventsSubscription {

    @Bean
    Subscription leadEvents(Neighbours neighbours) {
        return Subscription.to("polku.lead.events")
                .on(
                        "polku.lead.team-member-changed.v1",
                        TeamMemberChanged.class,
                        (event, received) -> neighbours.note(stamp(event), received.aggregateVersion()))
                .build();
    }

    private static Stamp stamp(TeamMemberChanged event) {
        return new Stamp(event.personId(), id(event.team()), event.managerId(), id(event.region()));
    }

    private static @Nullable UUID id(@Nullable Unit unit) {
        return Optional.ofNullable(unit).map(Unit::id).orElse(null);
    }
}
