package fi.polku.account.accounts.application;

import fi.polku.account.accounts.domain.Companies;
import fi.polku.account.accounts.domain.Country;
import fi.polku.account.accounts.domain.PurchaseCounts;
import fi.polku.account.classes.application.ClassRules;
import fi.polku.account.classes.domain.RuleSets;
import fi.polku.account.classes.domain.RuleSetsInMemory;
import fi.polku.account.team.application.TeamInMemory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What the web needs of accounts, without a store. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    AccountsInMemory.class,
    AccountCommandHandler.class,
    AccountList.class,
    ClassRules.class,
    ClassifiedChanges.class,
    Classifications.class,
    TeamInMemory.class
})
public class AccountSlice {

    @Bean
    RuleSets ruleSets() {
        return RuleSetsInMemory.shipped();
    }

    @Bean
    Country homeCountry() {
        return Companies.FINLAND;
    }

    @Bean
    PurchaseCounts purchaseCounts() {
        return account -> 0;
    }
}
