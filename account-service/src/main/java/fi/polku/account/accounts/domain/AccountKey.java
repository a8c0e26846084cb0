package fi.polku.account.accounts.domain;

import fi.polku.account.domain.ExternalKey;
import java.util.stream.Stream;

/**
 * Something by which a company is recognised. No two accounts hold the same key.
 *
 * <p>Two keys prove a company: its business id, and its id in a system it was imported from. The others are strong hints:
 * companies may share them, and then the account that had such a key first holds it.
 */
public sealed interface AccountKey {

    /** The key as one text that no key of another sort can have. */
    default String text() {
        return switch (this) {
            case External(ExternalKey(var system, var id)) ->
                "external:%d:%s:%s".formatted(system.length(), system, id);
            case Business(var id) -> "business-id:" + id.value();
            case Domain(var domain) -> "domain:" + domain.value();
            case NameInCountry(var name, var country) ->
                "name:" + Spelling.plain(name) + "|" + new Country(country).key();
        };
    }

    /** The texts under which an account may hold the key: those that were kept earlier have the country as spelled. */
    default Stream<String> texts() {
        return switch (this) {
            case External _, Business _, Domain _ -> Stream.of(text());
            case NameInCountry(var name, var country) ->
                Stream.of(text(), "name:" + Spelling.plain(name) + "|" + Spelling.plain(country))
                        .distinct();
        };
    }

    /** Whether it proves which company is meant, so that no other may have it. */
    default boolean proves() {
        return switch (this) {
            case External _, Business _ -> true;
            case Domain _, NameInCountry _ -> false;
        };
    }

    /** The company's id in a system that it was imported from. */
    record External(ExternalKey key) implements AccountKey {}

    /** The company's business id. */
    record Business(BusinessId id) implements AccountKey {}

    /** The company's internet domain. */
    record Domain(WebDomain domain) implements AccountKey {}

    /** The weakest: the company's name, in its country, however that is spelled. */
    record NameInCountry(String name, String country) implements AccountKey {}
}
