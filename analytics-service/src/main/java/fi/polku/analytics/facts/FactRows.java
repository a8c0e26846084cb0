package fi.polku.analytics.facts;

import fi.polku.analytics.fact.AccountFact;
import fi.polku.analytics.fact.DealFact;
import fi.polku.analytics.fact.Fact;
import fi.polku.analytics.fact.LeadFact;
import fi.polku.analytics.fact.Line;
import fi.polku.analytics.fact.Money;
import fi.polku.analytics.fact.PersonFact;
import fi.polku.analytics.fact.ProductFact;
import fi.polku.analytics.fact.RegionFact;
import fi.polku.analytics.fact.SellerStamp;
import fi.polku.analytics.fact.TeamFact;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Writes facts of one kind as rows of its staging tables; the columns come in the order that {@code tables.sql} has them. */
final class FactRows implements AutoCloseable {

    private final List<DuckDBAppender> appenders = new ArrayList<>();

    /** For the tables of one kind: the things, and their lines when they have some. */
    FactRows(DuckDBConnection connection, List<String> tables) throws SQLException {
        for (String table : tables) {
            appenders.add(connection.createAppender("staged", table));
        }
    }

    void add(Fact fact) throws SQLException {
        switch (fact) {
            case PersonFact person -> addPerson(person);
            case TeamFact team -> addNamed(team.id(), team.version(), team.name());
            case RegionFact region -> addNamed(region.id(), region.version(), region.name());
            case AccountFact account -> addAccount(account);
            case ProductFact product -> addProduct(product);
            case LeadFact lead -> addLead(lead);
            case DealFact deal -> addDeal(deal);
        }
    }

    /** Hands over what is still held back; the rows are there when this returns. */
    @Override
    public void close() throws SQLException {
        for (DuckDBAppender appender : appenders) {
            appender.close();
        }
    }

    private void addPerson(PersonFact person) throws SQLException {
        thing(person.id(), person.version())
                .text(person.system())
                .text(person.externalId())
                .text(person.name())
                .id(person.teamId())
                .id(person.managerId())
                .id(person.regionId())
                .truth(person.active())
                .end();
    }

    private void addNamed(UUID id, long version, String name) throws SQLException {
        thing(id, version).text(name).end();
    }

    private void addAccount(AccountFact account) throws SQLException {
        thing(account.id(), account.version())
                .text(account.system())
                .text(account.externalId())
                .text(account.name())
                .text(account.industry())
                .text(account.country())
                .id(account.parentId())
                .end();
    }

    private void addProduct(ProductFact product) throws SQLException {
        thing(product.id(), product.version())
                .text(product.system())
                .text(product.externalId())
                .text(product.name())
                .text(product.series())
                .end();
    }

    private void addLead(LeadFact lead) throws SQLException {
        thing(lead.id(), lead.version())
                .text(lead.system())
                .text(lead.externalId())
                .text(lead.source())
                .text(lead.stage())
                .id(lead.accountId())
                .stamp(lead.owner())
                .date(lead.capturedOn())
                .end();
        for (Line line : lead.lines()) {
            line(lead.id()).id(line.productId()).end();
        }
    }

    private void addDeal(DealFact deal) throws SQLException {
        Money value = deal.value();
        thing(deal.id(), deal.version())
                .text(deal.system())
                .text(deal.externalId())
                .id(deal.leadId())
                .id(deal.accountId())
                .text(deal.accountClass())
                .stamp(deal.seller())
                .text(deal.source())
                .text(value == null ? deal.currency() : value.currency())
                .amount(value)
                .text(deal.stage())
                .date(deal.openedOn())
                .text(deal.outcome())
                .text(deal.reason())
                .date(deal.closedOn())
                .end();
        for (Line line : deal.lines()) {
            addDealLine(deal, line);
        }
    }

    private void addDealLine(DealFact deal, Line line) throws SQLException {
        Money listValue = line.listValue();
        Money amount = deal.amountOf(line);
        line(deal.id())
                .id(line.productId())
                .amount(listValue)
                .text(listValue == null ? null : listValue.currency())
                .amount(amount)
                .text(amount == null ? null : amount.currency())
                .end();
    }

    private Row thing(UUID id, long version) throws SQLException {
        DuckDBAppender appender = appenders.getFirst();
        appender.beginRow();
        appender.append(id);
        appender.append(version);
        return new Row(appender);
    }

    private Row line(UUID id) throws SQLException {
        DuckDBAppender appender = appenders.getLast();
        appender.beginRow();
        return new Row(appender).id(id);
    }

    /** A row being written, column by column. */
    private record Row(DuckDBAppender appender) {

        Row text(@Nullable String text) throws SQLException {
            appender.append(text);
            return this;
        }

        Row id(@Nullable UUID id) throws SQLException {
            appender.append(id);
            return this;
        }

        Row date(@Nullable LocalDate date) throws SQLException {
            appender.append(date);
            return this;
        }

        Row truth(boolean truth) throws SQLException {
            appender.append(truth);
            return this;
        }

        Row amount(@Nullable Money money) throws SQLException {
            appender.append(money == null ? null : money.amount().setScale(Money.DECIMALS));
            return this;
        }

        Row stamp(@Nullable SellerStamp stamp) throws SQLException {
            return stamp == null
                    ? id(null).id(null).id(null).id(null)
                    : id(stamp.personId())
                            .id(stamp.teamId())
                            .id(stamp.managerId())
                            .id(stamp.regionId());
        }

        void end() throws SQLException {
            appender.endRow();
        }
    }
}
