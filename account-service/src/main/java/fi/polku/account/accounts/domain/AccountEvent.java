package fi.polku.account.accounts.domain;

/** What happens to accounts. Each event is published as it stands; nothing in it is about a person. */
public sealed interface AccountEvent permits AccountOpened, AccountChanged {

    /** The name that this event has in public. */
    default String type() {
        return switch (this) {
            case AccountOpened _ -> "polku.account.opened.v1";
            case AccountChanged _ -> "polku.account.changed.v1";
        };
    }
}
