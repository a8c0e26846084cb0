package fi.polku.lead.signals.application;

import fi.polku.lead.domain.Company;
import fi.polku.lead.leads.domain.KnownAccounts;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.Role;
import fi.polku.lead.people.domain.TeamMember;
import fi.polku.lead.people.domain.TeamMembers;
import fi.polku.lead.signals.domain.Heard;
import fi.polku.lead.signals.domain.Route;
import fi.polku.lead.signals.domain.Routing;
import fi.polku.lead.signals.domain.Signals;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds out who gets a signal. */
@Component
class Dispatch {

    private final KnownAccounts accounts;
    private final TeamMembers people;
    private final Signals signals;

    Dispatch(KnownAccounts accounts, TeamMembers people, Signals signals) {
        this.accounts = accounts;
        this.people = people;
        this.signals = signals;
    }

    /**
     * Who gets a signal about this company. Who names it means the account of its business id, else of its domain, else of
     * that name unless that one has another business id.
     */
    Route routeFor(Heard heard) {
        TeamMember owner = accountMeant(heard).flatMap(this::ownerOf).orElse(null);
        return Routing.route(owner, owner != null && owner.position().active() ? List.of() : handlers());
    }

    private Optional<UUID> accountMeant(Heard heard) {
        Company company = heard.company();
        return company == null ? Optional.ofNullable(heard.accountId()) : accountOf(company);
    }

    private Optional<UUID> accountOf(Company company) {
        return accounts.recognisedBy(company.marks()).stream()
                .findFirst()
                .or(() -> accounts.named(company.name())
                        .filter(account -> !accounts.marksOf(account).contradict(company.marks())));
    }

    private Optional<TeamMember> ownerOf(UUID accountId) {
        return accounts.ownerOf(accountId)
                .flatMap(owner -> people.find(new PersonId(owner)))
                .map(standing -> standing.what());
    }

    private List<Routing.Handler> handlers() {
        return people.doing(Role.LEAD_HANDLER).stream()
                .map(person -> new Routing.Handler(
                        person, signals.waitingFor(person.id()).size()))
                .toList();
    }
}
