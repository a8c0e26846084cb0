package fi.polku.account.classes.domain;

import fi.polku.account.domain.Change;
import fi.polku.account.domain.Decided;
import fi.polku.account.domain.Standing;
import fi.polku.platform.service.document.StaleVersion;
import fi.polku.platform.service.json.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules as a variable; at first those that the product comes with. */
public final class RuleSetsInMemory implements RuleSets {

    public final List<ClassesPublished> published = new ArrayList<>();
    private RuleSet rules;

    private RuleSetsInMemory(RuleSet rules) {
        this.rules = rules;
    }

    /** Rules that begin as the product comes. */
    public static RuleSetsInMemory shipped() {
        return new RuleSetsInMemory(shippedRules().publishedAs(1, Instant.parse("2026-01-01T00:00:00Z")));
    }

    /** The rules that the product comes with. */
    public static RuleSet shippedRules() {
        try (var file = RuleSetsInMemory.class.getResourceAsStream("/class-rules.json")) {
            return EventJson.standard()
                    .read(Objects.requireNonNull(file, "class-rules.json").readAllBytes(), RuleSet.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Standing<RuleSet> current() {
        return new Standing<>(rules, rules.version());
    }

    @Override
    public RuleSet recent() {
        return rules;
    }

    @Override
    public Decided<RuleSet> change(
            @Nullable Long expectedVersion, Function<Optional<RuleSet>, Change<RuleSet, ClassesPublished>> decision) {
        if (expectedVersion != null && expectedVersion != rules.version()) {
            throw new StaleVersion(expectedVersion, rules.version());
        }
        var change = decision.apply(Optional.of(rules));
        rules = change.after();
        published.addAll(change.events());
        return new Decided<>(current(), change.events().isEmpty() ? Decided.Effect.UNCHANGED : Decided.Effect.UPDATED);
    }
}
