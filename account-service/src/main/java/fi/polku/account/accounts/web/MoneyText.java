package fi.polku.account.accounts.web;

import fi.polku.account.domain.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An amount as callers write it. */
record MoneyText(
        @NotNull @PositiveOrZero BigDecimal amount,
        @NotNull @WrittenAs(WrittenAs.Form.CURRENCY) String currency) {

    static @Nullable Money orNull(@Nullable MoneyText text) {
        return text == null ? null : new Money(text.amount, text.currency);
    }
}
