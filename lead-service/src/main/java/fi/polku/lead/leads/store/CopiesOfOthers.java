package fi.polku.lead.leads.store;

import fi.polku.lead.domain.BusinessId;
import fi.polku.lead.domain.Marks;
import fi.polku.lead.domain.WebDomain;
import fi.polku.platform.service.document.Copies;
import fi.polku.platform.service.document.CopiesFactory;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept here of the things of other services. */
@Configuration(proxyBeanMethods = false)
class CopiesOfOthers {

    /** An account, kept under its own id and under each id that another system's name for it stands for. */
    record AccountCopy(
            UUID accountId,
            @Nullable String name,
            @Nullable UUID ownerId,
            @Nullable String businessId,
            @Nullable String domain) {

        static final String BUSINESS_ID = "copy.businessId";
        static final String DOMAIN = "copy.domain";

        Marks marks() {
            return new Marks(
                    Optional.ofNullable(businessId).flatMap(BusinessId::parse).orElse(null),
                    Optional.ofNullable(domain).flatMap(WebDomain::parse).orElse(null));
        }
    }

    /** The account that last came to have this name. */
    record NameCopy(UUID accountId) {}

    /** The class of an account, as of its own version. */
    record ClassCopy(String accountClass) {}

    /** A product. */
    record ProductCopy(String name) {}

    @Bean
    Copies<AccountCopy> accountCopies(CopiesFactory copies) {
        return copies.of("account", AccountCopy.class, AccountCopy.BUSINESS_ID, AccountCopy.DOMAIN);
    }

    @Bean
    Copies<NameCopy> nameCopies(CopiesFactory copies) {
        return copies.of("account-name", NameCopy.class);
    }

    @Bean
    Copies<ClassCopy> classCopies(CopiesFactory copies) {
        return copies.of("account-class", ClassCopy.class);
    }

    @Bean
    Copies<ProductCopy> productCopies(CopiesFactory copies) {
        return copies.of("product", ProductCopy.class);
    }
}
