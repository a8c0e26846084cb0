package fi.polku.account.classes.web;

import fi.polku.account.classes.domain.ClassLevel;
import fi.polku.account.classes.domain.ClassRule;
import fi.polku.account.classes.domain.Fact;
import fi.polku.account.classes.domain.Label;
import fi.polku.account.classes.domain.RuleSet;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules as somebody publishes them.
 *
 * @param version the one that was seen, as a reader gets it; only If-Match counts
 * @param publishedAt of the version that was seen, as a reader gets it
 */
@Schema(example = """
        {"classes": [{"code": "A", "label": {"fi": "Paljon potentiaalia", "en": "Much potential"}, "fromPoints": 20,
                      "contactEveryDays": 30},
                     {"code": "B", "label": {"fi": "Muut", "en": "The rest"}, "fromPoints": 0, "contactEveryDays": 180}],
         "rules": [{"code": "industry-fits", "label": {"fi": "Sopiva toimiala", "en": "An industry that fits"},
                    "fact": "industry", "oneOf": ["manufacturing", "logistics"], "points": 10},
                   {"code": "employees-50", "label": {"fi": "Vähintään 50 työntekijää", "en": "At least 50 employees"},
                    "fact": "employees", "atLeast": 50, "points": 10}]}""")
record RulesRequest(
        @Nullable Long version,
        @Nullable Instant publishedAt,
        @NotNull @Size(max = 50) List<@NotNull @Valid Level> classes,
        @NotNull @Size(max = 200) List<@NotNull @Valid Rule> rules,
        @Nullable Instant occurredAt) {

    RuleSet ruleSet() {
        return new RuleSet(
                0,
                null,
                classes.stream().map(Level::level).toList(),
                rules.stream().map(Rule::rule).toList());
    }

    /** One class. */
    record Level(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,20}") String code,
            @NotNull @Valid Text label,
            @NotNull Integer fromPoints,
            @NotNull @Positive Integer contactEveryDays) {

        ClassLevel level() {
            return new ClassLevel(code, label.label(), fromPoints, contactEveryDays);
        }
    }

    /** What gives points. */
    record Rule(
            @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 50)
            String code,

            @NotNull @Valid Text label,
            @NotNull Fact fact,
            @Size(max = 200) @Nullable List<@NotBlank @Size(max = 200) String> oneOf,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            @NotNull Integer points) {

        ClassRule rule() {
            return new ClassRule(code, label.label(), fact, oneOf, atLeast, atMost, points);
        }
    }

    /** What people read. */
    record Text(
            @NotBlank @Size(max = 500) String fi,
            @NotBlank @Size(max = 500) String en) {

        Label label() {
            return new Label(fi, en);
        }
    }
}
