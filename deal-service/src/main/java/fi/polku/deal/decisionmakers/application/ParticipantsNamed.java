package fi.polku.deal.decisionmakers.application;

import fi.polku.deal.deals.domain.DealId;
import fi.polku.deal.decisionmakers.domain.DecisionMaker;
import fi.polku.deal.decisionmakers.domain.DecisionMakers;
import fi.polku.deal.handover.domain.Participant;
import fi.polku.deal.handover.domain.Participants;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows delivery who decided about a deal. */
@Component
class ParticipantsNamed implements Participants {

    private final DecisionMakers people;

    ParticipantsNamed(DecisionMakers people) {
        this.people = people;
    }

    @Override
    public List<Participant> in(UUID deal) {
        return people.on(new DealId(deal)).stream()
                .map(ParticipantsNamed::participant)
                .toList();
    }

    private static Participant participant(DecisionMaker someone) {
        return new Participant(
                someone.id(), someone.name(), someone.title(), someone.part().toString());
    }
}
