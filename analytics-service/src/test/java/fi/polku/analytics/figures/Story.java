package fi.polku.analytics.figures;

import fi.polku.analytics.fact.AccountFact;
import fi.polku.analytics.fact.DealCourse;
import fi.polku.analytics.fact.DealFact;
import fi.polku.analytics.fact.Fact;
import fi.polku.analytics.fact.LeadCourse;
import fi.polku.analytics.fact.LeadFact;
import fi.polku.analytics.fact.Line;
import fi.polku.analytics.fact.Money;
import fi.polku.analytics.fact.PersonFact;
import fi.polku.analytics.fact.ProductFact;
import fi.polku.analytics.fact.Stamp;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened, told in the few words that a test needs, as facts. */
final class Story {

    private final List<Fact> facts = new ArrayList<>();

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** The id of what a test calls by this key. */
    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    Story person(String key, String name) {
        facts.add(new PersonFact(id(key), 1, null, null, name, null, null, null, true));
        return this;
    }

    Story account(String key, String name, @Nullable String industry) {
        facts.add(new AccountFact(id(key), 1, null, null, name, industry, null, null));
        return this;
    }

    Story product(String key, String name) {
        facts.add(new ProductFact(id(key), 1, null, null, name, null));
        return this;
    }

    Story lead(String key, String stage, @Nullable String capturedOn) {
        facts.add(new LeadFact(
                id(key),
                1,
                null,
                null,
                null,
                stage,
                null,
                null,
                List.of(),
                capturedOn == null ? null : LocalDate.parse(capturedOn),
                null,
                LeadCourse.UNKNOWN));
        return this;
    }

    /** Begins a deal that is opened on that day; it is told when it is {@link Deal#open}, won or lost. */
    Deal deal(String openedOn) {
        return new Deal(LocalDate.parse(openedOn));
    }

    /** A deal being told. */
    final class Deal {

        private final UUID id = UUID.randomUUID();
        private final LocalDate openedOn;
        private final List<Line> lines = new ArrayList<>();
        private @Nullable UUID lead;
        private @Nullable UUID account;
        private @Nullable Stamp seller;
        private @Nullable String source;
        private String currency = "EUR";
        private @Nullable BigDecimal value;

        private Deal(LocalDate openedOn) {
            this.openedOn = openedOn;
        }

        Deal from(String lead) {
            this.lead = id(lead);
            return this;
        }

        Deal with(@Nullable String account) {
            this.account = account == null ? null : id(account);
            return this;
        }

        Deal by(String seller) {
            this.seller = new Stamp(id(seller), null, null, null, null);
            return this;
        }

        Deal found(String source) {
            this.source = source;
            return this;
        }

        Deal in(String currency) {
            this.currency = currency;
            return this;
        }

        Deal worth(String value) {
            this.value = new BigDecimal(value);
            return this;
        }

        Deal line(String product, String listPrice, @Nullable String amount) {
            lines.add(new Line(
                    id(product),
                    BigDecimal.ONE,
                    money(new BigDecimal(listPrice)),
                    amount == null ? null : money(new BigDecimal(amount))));
            return this;
        }

        Story won(String closedOn) {
            return told("handover", "won", closedOn);
        }

        Story lost(String closedOn) {
            return told("closing", "lost", closedOn);
        }

        Story open(String stage) {
            return told(stage, null, null);
        }

        private Story told(String stage, @Nullable String outcome, @Nullable String closedOn) {
            facts.add(new DealFact(
                    id,
                    1,
                    null,
                    null,
                    lead,
                    account,
                    null,
                    seller,
                    null,
                    source,
                    currency,
                    lines,
                    value == null ? null : money(value),
                    stage,
                    openedOn,
                    outcome,
                    null,
                    null,
                    closedOn == null ? null : LocalDate.parse(closedOn),
                    null,
                    null,
                    DealCourse.UNKNOWN));
            return Story.this;
        }

        private Money money(BigDecimal amount) {
            return new Money(amount, currency);
        }
    }
}
