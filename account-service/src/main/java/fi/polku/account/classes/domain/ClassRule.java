package fi.polku.account.classes.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What gives a company points.
 *
 * @param code the rule's stable name
 * @param label the rule in words
 * @param fact what it asks of a company
 * @param oneOf the words that meet it, whatever their case; for facts that are words
 * @param atLeast the number from which it is met; for facts that are numbers
 * @param atMost the number up to which it is met; for facts that are numbers
 * @param points what it gives
 */
public record ClassRule(
        String code,
        Label label,
        Fact fact,
        @Nullable List<String> oneOf,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal atMost,
        int points) {

    private static final double FAR = 1;

    public ClassRule {
        oneOf = oneOf == null ? null : List.copyOf(oneOf);
    }

    /** Whether a company of which this is known meets it. */
    boolean isMetBy(Facts facts) {
        return switch (fact.kind()) {
            case WORD -> facts.word(fact).filter(this::isWanted).isPresent();
            case NUMBER -> facts.number(fact).filter(this::isWithin).isPresent();
        };
    }

    /**
     * How far a company is from meeting it, from 0 (all but there) to 1 (another business, or nothing known of it).
     */
    double distance(Facts facts) {
        return facts.number(fact).map(this::share).orElse(FAR);
    }

    /** What would meet it, for people to read. */
    public String wanted() {
        if (oneOf != null) {
            return String.join(", ", oneOf);
        }
        return Stream.of(bound("≥ ", atLeast), bound("≤ ", atMost))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private boolean isWanted(String word) {
        return oneOf != null && oneOf.stream().anyMatch(word.strip()::equalsIgnoreCase);
    }

    private boolean isWithin(BigDecimal number) {
        return (atLeast == null || number.compareTo(atLeast) >= 0) && (atMost == null || number.compareTo(atMost) <= 0);
    }

    private double share(BigDecimal number) {
        if (atLeast != null && number.compareTo(atLeast) < 0 && atLeast.signum() > 0) {
            return FAR - number.divide(atLeast, MathContext.DECIMAL32).doubleValue();
        }
        return FAR;
    }

    private static Optional<String> bound(String sign, @Nullable BigDecimal number) {
        return Optional.ofNullable(number).map(bound -> sign + bound.toPlainString());
    }
}
