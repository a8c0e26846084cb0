package fi.polku.analytics.facts;

import fi.polku.analytics.fact.AccountFact;
import fi.polku.analytics.fact.DealFact;
import fi.polku.analytics.fact.Fact;
import fi.polku.analytics.fact.LeadFact;
import fi.polku.analytics.fact.PersonFact;
import fi.polku.analytics.fact.ProductFact;
import fi.polku.analytics.fact.RegionFact;
import fi.polku.analytics.fact.TeamFact;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/**
 * Brings a batch of facts into the tables: appended to staging tables first and merged from there, because changing rows one
 * by one is a hundred times slower.
 */
final class FactMerge {

    /** Where each kind is kept. */
    private enum Shelf {
        PERSON("person", false),
        TEAM("team", false),
        REGION("region", false),
        ACCOUNT("account", false),
        PRODUCT("product", false),
        LEAD("lead", true),
        DEAL("deal", true);

        private final String thing;
        private final boolean hasLines;

        Shelf(String thing, boolean hasLines) {
            this.thing = thing;
            this.hasLines = hasLines;
        }

        /** The tables of this kind, the one with the id and version first. */
        private List<String> tables() {
            return hasLines ? List.of(thing, thing + "_line") : List.of(thing);
        }

        private static Shelf of(Fact fact) {
            return switch (fact) {
                case PersonFact ignored -> PERSON;
                case TeamFact ignored -> TEAM;
                case RegionFact ignored -> REGION;
                case AccountFact ignored -> ACCOUNT;
                case ProductFact ignored -> PRODUCT;
                case LeadFact ignored -> LEAD;
                case DealFact ignored -> DEAL;
            };
        }

        private String staging() {
            return tables().stream()
                    .map("create table staged.%1$s as from main.%1$s limit 0;"::formatted)
                    .collect(Collectors.joining());
        }

        private String merging() {
            String older = "(select staged.%1$s.id from staged.%1$s join main.%1$s using (id)".formatted(thing)
                    + " where staged.%1$s.version < main.%1$s.version)".formatted(thing);
            StringBuilder sql = new StringBuilder();
            for (String table : tables().reversed()) {
                sql.append("delete from staged.%s where id in %s;".formatted(table, older));
            }
            for (String table : tables()) {
                sql.append("delete from main.%s where id in (select id from staged.%s);".formatted(table, thing))
                        .append("insert into main.%1$s from staged.%1$s;".formatted(table));
            }
            for (String table : tables()) {
                sql.append("delete from staged.%s;".formatted(table));
            }
            return sql.toString();
        }
    }

    private final DuckDBConnection connection;

    FactMerge(DuckDBConnection connection) {
        this.connection = connection;
        for (Shelf shelf : Shelf.values()) {
            execute(shelf.staging());
        }
    }

    /** Takes the batch over in one transaction, or none of it. */
    void apply(Collection<? extends Fact> facts) {
        execute("begin transaction");
        try {
            newestByShelf(facts).forEach((shelf, batch) -> {
                stage(shelf, batch);
                execute(shelf.merging());
            });
            execute("commit");
        } catch (RuntimeException e) {
            execute("rollback");
            throw e;
        }
    }

    private static Map<Shelf, Collection<Fact>> newestByShelf(Collection<? extends Fact> facts) {
        Map<Shelf, Map<UUID, Fact>> newest = new EnumMap<>(Shelf.class);
        for (Fact fact : facts) {
            newest.computeIfAbsent(Shelf.of(fact), shelf -> new HashMap<>())
                    .merge(fact.id(), fact, (known, next) -> known.isNewerThan(next) ? known : next);
        }
        return newest.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, byId -> byId.getValue().values()));
    }

    private void stage(Shelf shelf, Collection<Fact> batch) {
        try (var rows = new FactRows(connection, shelf.tables())) {
            for (Fact fact : batch) {
                rows.add(fact);
            }
        } catch (SQLException e) {
            throw new FactTablesFailed("The facts cannot be staged", e);
        }
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new FactTablesFailed("The facts cannot be merged", e);
        }
    }
}
