package fi.polku.lead.signals.application;

import fi.polku.lead.domain.Flaw;
import fi.polku.lead.domain.Stamp;
import fi.polku.lead.leads.domain.KnownAccounts;
import fi.polku.lead.leads.domain.Reference;
import fi.polku.lead.people.domain.PersonId;
import fi.polku.lead.people.domain.TeamMember;
import fi.polku.lead.people.domain.TeamMembers;
import fi.polku.lead.signals.domain.SignalRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up whom and what a signal mentions. */
@Component
class SignalReferences {

    private final TeamMembers people;
    private final KnownAccounts accounts;

    SignalReferences(TeamMembers people, KnownAccounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /**
     * Who heard it and about which company.
     *
     * @throws SignalRefused.UnknownReferences naming every mention that is not known here
     */
    Mentioned look(UUID raisedBy, @Nullable Reference account) {
        List<Flaw> unknown = new ArrayList<>();
        Optional<TeamMember> person = person(raisedBy);
        if (person.isEmpty()) {
            unknown.add(unknownPerson("raisedBy", raisedBy));
        }
        Optional<UUID> company = account == null ? Optional.empty() : accounts.behind(account.id());
        if (account != null && company.isEmpty()) {
            unknown.add(notKnown("account", account.name(), "an account that account-service knows"));
        }
        if (!unknown.isEmpty()) {
            throw new SignalRefused.UnknownReferences(unknown);
        }
        return new Mentioned(person.orElseThrow().stamp(), company.orElse(null));
    }

    /** @throws SignalRefused.UnknownReferences when the directory does not know the person */
    Stamp stamp(String field, UUID id) {
        return person(id)
                .map(TeamMember::stamp)
                .orElseThrow(() -> new SignalRefused.UnknownReferences(List.of(unknownPerson(field, id))));
    }

    private Optional<TeamMember> person(UUID id) {
        return people.find(new PersonId(id)).map(standing -> standing.what());
    }

    private static Flaw unknownPerson(String field, UUID id) {
        return notKnown(field, id.toString(), "somebody in the team directory");
    }

    private static Flaw notKnown(String field, String name, String accepted) {
        return new Flaw(field, "\"%s\" is not known here".formatted(name), accepted);
    }

    /** Who and what was mentioned. */
    record Mentioned(Stamp raisedBy, @Nullable UUID accountId) {}
}
