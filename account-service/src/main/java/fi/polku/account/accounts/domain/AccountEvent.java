package fi.polku.account.accounts.domain;

/** What happens to accounts. Each event is published as it stands; nothing in it is about a person. */
public sealed interface AccountEvent permits AccountOpened, AccountChanged, AccountClassified, ContactDueMoved {

    /** The name that this event has in public. */
    default String type() {
        return switch (this) {
            case AccountOpened _ -> "polku.account.opened.v1";
            case AccountChanged _ -> "polku.account.changed.v1";
            case AccountClassified _ -> "polku.account.classified.v1";
            case ContactDueMoved _ -> "polku.account.contact-due-moved.v1";
        };
    }
}
