package fi.polku.lead.leads.messaging;

import fi.polku.lead.leads.domain.KnownAccount;
import fi.polku.lead.leads.domain.KnownAccounts;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.service.subscription.ReceivedEvent;
import fi.polku.platform.service.subscription.Subscription;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of companies, so that leads can refer to them. */
@Configuration(proxyBeanMethods = false)
class AccountEventsSubscription {

    @Bean
    Subscription accountEvents(KnownAccounts accounts) {
        return Subscription.to("polku.account.events")
                .on(
                        "polku.account.opened.v1",
                        AccountAnnounced.class,
                        (event, received) -> note(accounts, event, received))
                .on(
                        "polku.account.changed.v1",
                        AccountAnnounced.class,
                        (event, received) -> note(accounts, event, received))
                .build();
    }

    private static void note(KnownAccounts accounts, AccountAnnounced event, ReceivedEvent received) {
        accounts.note(
                new KnownAccount(event.accountId(), event.references(), event.ownerId()), received.aggregateVersion());
    }

    /** What is read of an account's events. */
    record AccountAnnounced(
            UUID accountId,
            @Nullable String system,
            @Nullable String externalId,
            @Nullable List<Name> aliases,
            @Nullable UUID ownerId) {

        /** The ids that other systems' names for the account stand for. */
        List<UUID> references() {
            return Stream.concat(firstName(), Stream.ofNullable(aliases).flatMap(List::stream))
                    .map(name -> NameBasedId.of("account", name.system(), name.externalId()))
                    .toList();
        }

        private Stream<Name> firstName() {
            return system == null ? Stream.empty() : Stream.of(new Name(system, Objects.requireNonNull(externalId)));
        }
    }

    /** What a system calls an account. */
    record Name(String system, String externalId) {}
}
