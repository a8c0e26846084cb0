package fi.polku.account.people.web;

import fi.polku.account.accounts.application.AccountList;
import fi.polku.account.accounts.domain.AccountId;
import fi.polku.account.people.application.KnownPerson;
import fi.polku.account.people.application.PeopleList;
import fi.polku.platform.service.web.NotFound;
import fi.polku.platform.service.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "people", description = "People at our customers")
class PeopleController {

    private final PeopleList people;
    private final AccountList accounts;

    PeopleController(PeopleList people, AccountList accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @GetMapping("/api/accounts/{id}/people")
    @Operation(
            summary = "Everybody known at a customer",
            description =
                    "Fetched from those who knew them when a deal was won, and again when it was handed over; soon "
                            + "after, or later when another service is away. Everybody once, with the parts they had on each lead and deal: the same "
                            + "name with the same e-mail or phone is the same person. Of whom only the name is known is the "
                            + "only one known by that name without a phone, or somebody else.")
    Page<KnownPerson> people(@PathVariable UUID id) {
        if (accounts.find(new AccountId(id)).isEmpty()) {
            throw new NotFound("account", id);
        }
        return new Page<>(people.of(id), null);
    }
}
