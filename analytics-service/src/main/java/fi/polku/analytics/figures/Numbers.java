package fi.polku.analytics.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Makes plain numbers of what the database gives. */
final class Numbers {

    private Numbers() {}

    /** The same number without needless zeros and exponents, so that whole numbers look whole; anything else as it is. */
    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Double fraction -> trimmed(BigDecimal.valueOf(fraction));
            case BigDecimal decimal -> trimmed(decimal);
            case null, default -> value;
        };
    }

    private static BigDecimal trimmed(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
