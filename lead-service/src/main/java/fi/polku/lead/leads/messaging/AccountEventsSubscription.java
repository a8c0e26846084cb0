package fi.polku.lead.leads.messaging;

import fi.polku.lead.domain.BusinessId;
import fi.polku.lead.domain.Marks;
import fi.polku.lead.domain.WebDomain;
import fi.polku.lead.leads.application.LeadNews;
import fi.polku.lead.leads.application.LeadNewsHandler;
import fi.polku.lead.leads.domain.KnownAccount;
import fi.polku.lead.leads.domain.KnownAccounts;
import fi.polku.lead.leads.domain.LeadId;
import fi.polku.platform.service.id.NameBasedId;
import fi.polku.platform.service.subscription.ReceivedEvent;
import fi.polku.platform.service.subscription.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of companies, so that leads can refer to them and know their classes. */
@Configuration(proxyBeanMethods = false)
class AccountEventsSubscription {

    /** As which system account-service names the leads whose company an account is. */
    private static final String LEADS = "polku.lead";

    @Bean
    Subscription accountEvents(KnownAccounts accounts, LeadNewsHandler news) {
        return Subscription.to("polku.account.events")
                .on(
                        "polku.account.opened.v1",
                        AccountAnnounced.class,
                        (event, received) -> note(accounts, news, event, received))
                .on(
                        "polku.account.changed.v1",
                        AccountAnnounced.class,
                        (event, received) -> note(accounts, news, event, received))
                .on(
                        "polku.account.classified.v1",
                        AccountClassified.class,
                        (event, received) -> accounts.noteClass(
                                event.accountId(), event.accountClass(), received.aggregateVersion()))
                .build();
    }

    private static void note(
            KnownAccounts accounts, LeadNewsHandler news, AccountAnnounced event, ReceivedEvent received) {
        accounts.note(
                new KnownAccount(event.accountId(), event.references(), event.name(), event.ownerId(), event.marks()),
                received.aggregateVersion());
        event.leads()
                .forEach(lead -> news.handle(
                        new LeadNews.AccountKnown(new LeadId(lead), event.accountId(), event.occurredAt())));
    }

    /** What is read of an account's events. */
    record AccountAnnounced(
            UUID accountId,
            @Nullable String system,
            @Nullable String externalId,
            @Nullable List<Name> aliases,
            @Nullable String name,
            @Nullable String businessId,
            @Nullable String domain,
            @Nullable UUID ownerId,
            Instant occurredAt) {

        /** By what others recognise the account; what is not written well is as good as not said. */
        Marks marks() {
            return new Marks(
                    Optional.ofNullable(businessId).flatMap(BusinessId::parse).orElse(null),
                    Optional.ofNullable(domain).flatMap(WebDomain::parse).orElse(null));
        }

        /** The ids that other systems' names for the account stand for. */
        List<UUID> references() {
            return names().filter(name -> !name.system().equals(LEADS))
                    .map(name -> NameBasedId.of("account", name.system(), name.externalId()))
                    .toList();
        }

        /** The leads of ours whose company it is. */
        List<UUID> leads() {
            return names().filter(name -> name.system().equals(LEADS))
                    .map(name -> UUID.fromString(name.externalId()))
                    .distinct()
                    .toList();
        }

        private Stream<Name> names() {
            Stream<Name> first =
                    system == null ? Stream.empty() : Stream.of(new Name(system, Objects.requireNonNull(externalId)));
            return Stream.concat(first, Stream.ofNullable(aliases).flatMap(List::stream));
        }
    }

    /** What a system calls an account. */
    record Name(String system, String externalId) {}

    /** What is read of an account's classification. */
    record AccountClassified(UUID accountId, String accountClass) {}
}
