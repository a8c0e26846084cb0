package fi.polku.analytics.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.analytics.fact.AccountFact;
import fi.polku.analytics.fact.DealCourse;
import fi.polku.analytics.fact.DealFact;
import fi.polku.analytics.fact.Line;
import fi.polku.analytics.fact.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FactTablesTest {

    private final FactTables tables = FactTables.empty("256MB", 1);
    private final UUID id = UUID.randomUUID();

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void keepsTheNewestVersionWhateverTheOrder() {
        tables.apply(List.of(account(2, "Second"), account(1, "First")));
        tables.apply(List.of(account(1, "First")));
        assertThat(names()).containsExactly("Second");

        tables.apply(List.of(account(3, "Third"), account(3, "Third")));
        assertThat(names()).containsExactly("Third");
    }

    @Test
    void replacesTheLinesOfADealWithIt() {
        tables.apply(List.of(deal(1, 3)));
        tables.apply(List.of(deal(2, 1)));
        tables.apply(List.of(deal(1, 3)));

        assertThat(tables.ask("select count(*) as lines from deal_line", List.of()))
                .containsExactly(Map.of("lines", 1L));
        assertThat(tables.ask("select count(*) as lines from staged.deal_line", List.of()))
                .containsExactly(Map.of("lines", 0L));
    }

    @Test
    void showsReadersWholeBatchesOnly() throws InterruptedException {
        UUID other = UUID.randomUUID();
        Thread writing = Thread.ofPlatform().start(() -> {
            for (long version = 1; version <= 50; version++) {
                tables.apply(List.of(
                        account(version, "v"), new AccountFact(other, version, null, null, "v", null, null, null)));
            }
        });
        while (writing.isAlive()) {
            assertThat(tables.ask(
                            "select count(distinct version) as versions, count(*) as accounts from account", List.of()))
                    .first()
                    .satisfies(row -> assertThat(row.get("versions")).isIn(0L, 1L))
                    .satisfies(row -> assertThat(row.get("accounts")).isIn(0L, 2L));
        }
        writing.join();
        assertThat(tables.ask("select max(version) as version from account", List.of()))
                .containsExactly(Map.of("version", 50L));
    }

    @Test
    void growsItsRevisionWithEveryBatch() {
        assertThat(tables.revision()).isZero();
        tables.apply(List.of(account(1, "First")));
        tables.apply(List.of());
        assertThat(tables.revision()).isEqualTo(1);
    }

    @Test
    void saysWhichThingsItDoesNotKnowYet() {
        tables.apply(List.of(account(2, "Acme")));
        KnownFacts known = new KnownFacts(tables);
        UUID stranger = UUID.randomUUID();

        assertThat(known.missing(
                        KnownFacts.Kind.ACCOUNT,
                        List.of(
                                new KnownFacts.Wanted(id.toString(), 1),
                                new KnownFacts.Wanted(id.toString(), 2),
                                new KnownFacts.Wanted(id.toString(), 3),
                                new KnownFacts.Wanted(stranger.toString(), 1),
                                new KnownFacts.Wanted("x'); drop table account; --", 1))))
                .containsExactly(id.toString(), stranger.toString(), "x'); drop table account; --");
        assertThat(known.missing(KnownFacts.Kind.DEAL, List.of(new KnownFacts.Wanted(id.toString(), 1))))
                .hasSize(1);
    }

    @Test
    void readsNoFilesHoweverItIsAsked() {
        assertThatThrownBy(() -> tables.ask("select * from read_text('/etc/hostname')", List.of()))
                .isInstanceOf(FactTablesFailed.class);
        assertThatThrownBy(() -> tables.ask("set enable_external_access = true", List.of()))
                .isInstanceOf(FactTablesFailed.class);
    }

    private List<@Nullable Object> names() {
        return tables.ask("select name from account", List.of()).stream()
                .<@Nullable Object>map(row -> row.get("name"))
                .toList();
    }

    private AccountFact account(long version, String name) {
        return new AccountFact(id, version, null, null, name, null, null, null);
    }

    private DealFact deal(long version, int lines) {
        Line line = new Line(UUID.randomUUID(), BigDecimal.TWO, new Money(BigDecimal.TEN, "EUR"), null);
        return new DealFact(
                id,
                version,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "EUR",
                Collections.nCopies(lines, line),
                null,
                "closing",
                LocalDate.parse("2024-01-01"),
                null,
                null,
                null,
                null,
                null,
                null,
                DealCourse.UNKNOWN);
    }
}
