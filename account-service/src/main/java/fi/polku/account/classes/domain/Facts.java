package fi.polku.account.classes.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a company when it is classified; what is not known meets no rule.
 *
 * @param purchases how many purchases it has made of us
 */
public record Facts(
        @Nullable String industry,
        @Nullable String country,
        @Nullable Integer employees,
        @Nullable BigDecimal revenue,
        @Nullable Integer foundedYear,
        int purchases) {

    /** What is known, as a word. */
    Optional<String> word(Fact fact) {
        return Optional.ofNullable(
                switch (fact) {
                    case INDUSTRY -> industry;
                    case COUNTRY -> country;
                    case EMPLOYEES, REVENUE, FOUNDED_YEAR, PURCHASES ->
                        number(fact).map(BigDecimal::toPlainString).orElse(null);
                });
    }

    /** What is known, as a number. */
    Optional<BigDecimal> number(Fact fact) {
        return switch (fact) {
            case EMPLOYEES -> Optional.ofNullable(employees).map(BigDecimal::valueOf);
            case REVENUE -> Optional.ofNullable(revenue);
            case FOUNDED_YEAR -> Optional.ofNullable(foundedYear).map(BigDecimal::valueOf);
            case PURCHASES -> Optional.of(BigDecimal.valueOf(purchases));
            case INDUSTRY, COUNTRY -> Optional.empty();
        };
    }
}
