package fi.polku.analytics.intake;

import fi.polku.analytics.fact.Line;
import fi.polku.analytics.fact.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line as events carry it; one piece unless they say otherwise. */
record LineState(
        UUID productId,
        @Nullable BigDecimal quantity,
        @Nullable Money listPrice,
        @Nullable Money amount) {

    static List<Line> lines(@Nullable List<LineState> lines) {
        return lines == null ? List.of() : lines.stream().map(LineState::line).toList();
    }

    private Line line() {
        return new Line(productId, Objects.requireNonNullElse(quantity, BigDecimal.ONE), listPrice, amount);
    }
}
