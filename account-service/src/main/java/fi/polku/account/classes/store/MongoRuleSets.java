package fi.polku.account.classes.store;

import fi.polku.account.classes.domain.ClassesPublished;
import fi.polku.account.classes.domain.PublishedRules;
import fi.polku.account.classes.domain.RuleSet;
import fi.polku.account.classes.domain.RuleSets;
import fi.polku.account.domain.Change;
import fi.polku.account.domain.Decided;
import fi.polku.account.domain.Standing;
import fi.polku.account.store.AggregateCollection;
import fi.polku.platform.service.document.AggregateDocumentsFactory;
import fi.polku.platform.service.document.Stored;
import fi.polku.platform.service.id.NameBasedId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The rules as one document; each publication is one event, so its version is theirs. */
@Repository
class MongoRuleSets implements RuleSets {

    private static final String ID =
            NameBasedId.of("class-rules", "polku", "default").toString();

    /** Accounts judged by rules that were replaced within this time are judged again by {@code Reclassification}. */
    private static final Duration RECENT = Duration.ofSeconds(1);

    private final AggregateCollection<RuleSet, ClassesPublished, RuleSet> rules;
    private final ShippedRules shipped;
    private final Clock clock;
    private volatile @Nullable Seen seen;

    MongoRuleSets(AggregateDocumentsFactory collections, ShippedRules shipped, Clock clock) {
        this.rules = new AggregateCollection<>(
                collections
                        .collection("class-rules", RuleSet.class)
                        .publishingTo("polku.account.events")
                        .build(),
                new Form());
        this.shipped = shipped;
        this.clock = clock;
    }

    @Override
    public Standing<RuleSet> current() {
        return rules.find(ID).orElseGet(this::begin);
    }

    @Override
    public RuleSet recent() {
        var known = seen;
        var now = clock.instant();
        if (known != null && Duration.between(known.at, now).abs().compareTo(RECENT) < 0) {
            return known.rules;
        }
        var current = current().what();
        seen = new Seen(current, now);
        return current;
    }

    @Override
    public Decided<RuleSet> change(
            @Nullable Long expectedVersion, Function<Optional<RuleSet>, Change<RuleSet, ClassesPublished>> decision) {
        current();
        var decided = rules.change(ID, expectedVersion, decision);
        seen = null;
        return decided;
    }

    private Standing<RuleSet> begin() {
        return rules.change(ID, null, standing -> PublishedRules.beginWith(standing, shipped.rules(), clock.instant()))
                .standing();
    }

    private record Seen(RuleSet rules, Instant at) {}

    private static final class Form implements AggregateCollection.Form<RuleSet, ClassesPublished, RuleSet> {

        @Override
        public RuleSet written(RuleSet rules) {
            return rules;
        }

        @Override
        public RuleSet read(Stored<RuleSet> stored) {
            return stored.state();
        }

        @Override
        public String type(ClassesPublished event) {
            return ClassesPublished.TYPE;
        }
    }
}
