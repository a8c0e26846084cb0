package fi.polku.analytics.facts;

import fi.polku.analytics.fact.Fact;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/**
 * Brings a batch of facts into the tables: appended to staging tables first and merged from there, because changing rows one
 * by one is a hundred times slower.
 */
final class FactMerge {

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
        try (var tables = new StagedTables(connection, shelf.tables())) {
            FactRows rows = new FactRows(tables);
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
