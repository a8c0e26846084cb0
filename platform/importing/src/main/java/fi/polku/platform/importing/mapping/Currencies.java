package fi.polku.platform.importing.mapping;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Currency;
import java.util.Set;

/** Codes of currencies by ISO 4217. */
final class Currencies {
    static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(toUnmodifiableSet());

    private Currencies() {}
}
