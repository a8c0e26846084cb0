package fi.polku.analytics.facts;

import fi.polku.analytics.fact.Callback;
import fi.polku.analytics.fact.LeadCourse;
import fi.polku.analytics.fact.LeadFact;
import fi.polku.analytics.fact.Line;
import fi.polku.analytics.fact.Stamp;
import fi.polku.analytics.fact.Visit;
import fi.polku.analytics.fact.Visits;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Writes a lead as rows of its staging tables. */
final class LeadRows {

    private LeadRows() {}

    static void add(StagedTables tables, LeadFact lead) throws SQLException {
        LeadCourse course = lead.course();
        LeadCourse.Ending ended = course.ended();
        Stamp booker = course.booker();
        tables.row("lead")
                .id(lead.id())
                .number(lead.version())
                .text(lead.system())
                .text(lead.externalId())
                .text(lead.source())
                .text(lead.stage())
                .id(lead.accountId())
                .stamp(lead.owner())
                .date(lead.capturedOn())
                .id(lead.signalId())
                .text(course.status())
                .instant(course.captured())
                .id(booker == null ? null : booker.personId())
                .day(ended == null ? null : ended.at())
                .text(ended == null ? null : ended.reason())
                .id(ended == null ? null : ended.into())
                .day(course.meeting())
                .end();
        for (Line line : lead.lines()) {
            tables.row("lead_line").id(lead.id()).id(line.productId()).end();
        }
        addCallbacks(tables, lead.id(), course.callbacks());
        addVisits(tables, "lead_visit", lead.id(), course.visits());
    }

    private static void addCallbacks(StagedTables tables, UUID id, List<Callback> callbacks) throws SQLException {
        int number = 0;
        for (Callback callback : callbacks) {
            tables.row("lead_callback")
                    .id(id)
                    .number(number++)
                    .date(callback.dueOn())
                    .instant(callback.set())
                    .moment(callback.lapsed())
                    .end();
        }
    }

    /** The stays of a lead or deal, numbered in their order. */
    static void addVisits(StagedTables tables, String table, UUID id, Visits visits) throws SQLException {
        int number = 0;
        for (Visit visit : visits.all()) {
            tables.row(table)
                    .id(id)
                    .number(number++)
                    .text(visit.stage())
                    .day(visit.entered())
                    .truth(visit.overridden())
                    .day(visit.left())
                    .text(visit.next())
                    .end();
        }
    }
}
