package fi.polku.lead.signals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.Position;
import fi.polku.lead.people.domain.Role;
import fi.polku.lead.people.domain.TeamMember;
import fi.polku.lead.signals.domain.Routing.Handler;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoutingTest {

    private final TeamMember olli = person(1, "Olli", true);
    private final TeamMember aino = person(2, "Aino", true);
    private final TeamMember eero = person(3, "Eero", true);

    @Test
    void goesToWhoeverAnswersForTheCompany() {
        var route = Routing.route(olli, List.of(new Handler(aino, 0)));

        assertThat(route).isEqualTo(new Route(Route.As.ACCOUNT_OWNER, olli.id()));
    }

    @Test
    void goesToALeadHandlerWhenTheOwnerHasLeft() {
        var route = Routing.route(person(1, "Olli", false), List.of(new Handler(aino, 7)));

        assertThat(route).isEqualTo(new Route(Route.As.LEAD_HANDLER, aino.id()));
    }

    @Test
    void goesToTheLeadHandlerWithTheFewestOpenSignals() {
        var route = Routing.route(null, List.of(new Handler(aino, 2), new Handler(eero, 1)));

        assertThat(route.to()).isEqualTo(eero.id());
    }

    @Test
    void goesByNameAmongLeadHandlersWithEquallyMany() {
        var route = Routing.route(null, List.of(new Handler(eero, 1), new Handler(aino, 1)));

        assertThat(route.to()).isEqualTo(aino.id());
    }

    @Test
    void passesOverLeadHandlersWhoHaveLeft() {
        var route = Routing.route(null, List.of(new Handler(person(4, "Aada", false), 0), new Handler(eero, 9)));

        assertThat(route.to()).isEqualTo(eero.id());
    }

    @Test
    void goesToNobodyWhenNobodyHandlesLeads() {
        assertThat(Routing.route(null, List.of())).isEqualTo(new Route(Route.As.NOBODY, null));
    }

    private static TeamMember person(int number, String name, boolean active) {
        var position = new Position(name, null, null, null, null, List.of(Role.LEAD_HANDLER), active);
        return new TeamMember(new PersonId(new UUID(0, number)), null, position);
    }
}
