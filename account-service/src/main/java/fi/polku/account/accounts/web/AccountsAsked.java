package fi.polku.account.accounts.web;

import fi.polku.account.accounts.domain.AccountKind;
import fi.polku.account.accounts.domain.AccountsWanted;
import fi.polku.account.classes.application.ClassRules;
import fi.polku.account.classes.domain.ClassLevel;
import fi.polku.account.team.domain.Team;
import fi.polku.account.team.domain.UnknownPerson;
import fi.polku.account.web.Violations;
import fi.polku.platform.service.web.InvalidInput;
import fi.polku.platform.service.web.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands which companies a caller asks for, and says what cannot be asked for. */
@Component
class AccountsAsked {

    private final ClassRules rules;
    private final Team team;

    AccountsAsked(ClassRules rules, Team team) {
        this.rules = rules;
        this.team = team;
    }

    /** @throws InvalidInput when there is no such class or person */
    AccountsWanted read(
            @Nullable LocalDate contactDueBy,
            @Nullable UUID owner,
            @Nullable String accountClass,
            @Nullable AccountKind kind) {
        var wrong = Stream.concat(
                        Optional.ofNullable(owner).stream().flatMap(this::unknown),
                        Optional.ofNullable(accountClass).stream().flatMap(this::unknown))
                .toList();
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return new AccountsWanted(contactDueBy, owner, accountClass, kind);
    }

    private Stream<Violation> unknown(UUID owner) {
        try {
            team.member("owner", owner);
            return Stream.empty();
        } catch (UnknownPerson e) {
            return Violations.of(e.flaws()).stream();
        }
    }

    private Stream<Violation> unknown(String accountClass) {
        List<String> codes =
                rules.current().what().classes().stream().map(ClassLevel::code).toList();
        return codes.contains(accountClass)
                ? Stream.empty()
                : Stream.of(new Violation("class", "is no class of the rules", "one of " + String.join(", ", codes)));
    }
}
