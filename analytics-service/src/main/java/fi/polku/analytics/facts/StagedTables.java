package fi.polku.analytics.facts;

import fi.polku.analytics.fact.Moment;
import fi.polku.analytics.fact.Money;
import fi.polku.analytics.fact.Stamp;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The staging tables of one kind of facts, open for writing. What was written is there when this is closed. */
final class StagedTables implements AutoCloseable {

    private final Map<String, DuckDBAppender> appenders = new LinkedHashMap<>();

    StagedTables(DuckDBConnection connection, List<String> tables) throws SQLException {
        for (String table : tables) {
            appenders.put(table, connection.createAppender("staged", table));
        }
    }

    /** Begins a row of that table. */
    Row row(String table) throws SQLException {
        DuckDBAppender appender = Objects.requireNonNull(appenders.get(table), table);
        appender.beginRow();
        return new Row(appender);
    }

    /** Hands over what is still held back. */
    @Override
    public void close() throws SQLException {
        for (DuckDBAppender appender : appenders.values()) {
            appender.close();
        }
    }

    /** A row being written, column by column. */
    record Row(DuckDBAppender appender) {

        Row text(@Nullable String text) throws SQLException {
            appender.append(text);
            return this;
        }

        Row id(@Nullable UUID id) throws SQLException {
            appender.append(id);
            return this;
        }

        Row number(long number) throws SQLException {
            appender.append(number);
            return this;
        }

        Row number(@Nullable Integer number) throws SQLException {
            if (number == null) {
                appender.appendNull();
            } else {
                appender.append(number.longValue());
            }
            return this;
        }

        Row date(@Nullable LocalDate date) throws SQLException {
            appender.append(date);
            return this;
        }

        Row truth(@Nullable Boolean truth) throws SQLException {
            if (truth == null) {
                appender.appendNull();
            } else {
                appender.append(truth.booleanValue());
            }
            return this;
        }

        /** In UTC. */
        Row instant(@Nullable Instant instant) throws SQLException {
            appender.append(instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            return this;
        }

        /** In UTC. */
        Row instant(@Nullable Moment moment) throws SQLException {
            return instant(moment == null ? null : moment.at());
        }

        Row day(@Nullable Moment moment) throws SQLException {
            return date(moment == null ? null : moment.on());
        }

        /** The instant and the day. */
        Row moment(@Nullable Moment moment) throws SQLException {
            return instant(moment).day(moment);
        }

        Row amount(@Nullable Money money) throws SQLException {
            appender.append(money == null ? null : money.amount().setScale(Money.DECIMALS));
            return this;
        }

        /** The amount and its currency. */
        Row money(@Nullable Money money) throws SQLException {
            return amount(money).text(money == null ? null : money.currency());
        }

        /** Person, team, manager, region and partner. */
        Row stamp(@Nullable Stamp stamp) throws SQLException {
            return stamp == null
                    ? id(null).id(null).id(null).id(null).id(null)
                    : id(stamp.personId())
                            .id(stamp.teamId())
                            .id(stamp.managerId())
                            .id(stamp.regionId())
                            .id(stamp.partnerId());
        }

        void end() throws SQLException {
            appender.endRow();
        }
    }
}
