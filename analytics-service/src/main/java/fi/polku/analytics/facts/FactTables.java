package fi.polku.analytics.facts;

import fi.polku.analytics.fact.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * All facts in an in-memory database of this process. One writer applies facts in batches, each batch in one transaction;
 * any number of readers ask meanwhile and each sees whole batches only. Applying a fact twice, or an older one after a
 * newer, changes nothing.
 */
public final class FactTables implements AutoCloseable {

    private final DuckDBConnection writer;
    /** Where readers' connections come from: one that never works itself, so that nobody waits for the writer. */
    private final DuckDBConnection readers;

    private final FactMerge merge;
    private final AtomicLong revision = new AtomicLong();

    private FactTables(DuckDBConnection writer) throws SQLException {
        this.writer = writer;
        this.readers = writer.duplicate();
        this.merge = new FactMerge(writer);
    }

    /**
     * Empty tables.
     *
     * @param memoryLimit how much the database may use, such as {@code 1GB}
     * @param threads how many threads one question may use
     */
    public static FactTables empty(String memoryLimit, int threads) {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", memoryLimit);
        settings.setProperty("threads", Integer.toString(threads));
        settings.setProperty("enable_external_access", "false");
        try {
            var connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", settings);
            try (Statement statement = connection.createStatement()) {
                statement.execute(resource("/facts/tables.sql"));
                statement.execute(resource("/facts/views.sql"));
                statement.execute("set lock_configuration = true");
            }
            return new FactTables(connection);
        } catch (SQLException e) {
            throw new FactTablesFailed("The facts' tables cannot be made", e);
        }
    }

    /**
     * Takes the facts over in one transaction, except those that are no newer than what is there.
     *
     * @throws FactTablesFailed when the database cannot; then nothing has changed
     */
    public synchronized void apply(Collection<? extends Fact> facts) {
        if (!facts.isEmpty()) {
            merge.apply(facts);
            revision.incrementAndGet();
        }
    }

    /** Grows with every batch applied: equal revisions mean equal answers to equal questions. */
    public long revision() {
        return revision.get();
    }

    /**
     * Answers a question over one consistent state of the facts.
     *
     * @param sql a query whose parameters are written {@code $1}, {@code $2} and so on, cast to what they are meant as
     * @param parameters their values as text
     * @return the rows in the order the query gives them, each with its columns in order
     * @throws FactTablesFailed when the query is wrong or the database is out of memory
     */
    public List<Map<String, @Nullable Object>> ask(String sql, List<@Nullable String> parameters) {
        try (var reader = readers.duplicate();
                PreparedStatement question = reader.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                question.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet answer = question.executeQuery()) {
                return rows(answer);
            }
        } catch (SQLException e) {
            throw new FactTablesFailed("The facts cannot answer", e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            readers.close();
            writer.close();
        } catch (SQLException e) {
            throw new FactTablesFailed("The facts' tables cannot be closed", e);
        }
    }

    private static List<Map<String, @Nullable Object>> rows(ResultSet answer) throws SQLException {
        var columns = answer.getMetaData();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        while (answer.next()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                row.put(columns.getColumnLabel(i), answer.getObject(i));
            }
            rows.add(row);
        }
        return rows;
    }

    static String resource(String path) {
        try (InputStream file = FactTables.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
