package fi.polku.analytics.facts;

import fi.polku.analytics.fact.DealCourse;
import fi.polku.analytics.fact.DealFact;
import fi.polku.analytics.fact.Handover;
import fi.polku.analytics.fact.Line;
import fi.polku.analytics.fact.Money;
import fi.polku.analytics.fact.Offer;
import fi.polku.analytics.fact.ProcessRef;
import fi.polku.analytics.fact.Stamp;
import fi.polku.analytics.fact.Verdict;
import java.sql.SQLException;

/** Writes a deal as rows of its staging tables. */
final class DealRows {

    private DealRows() {}

    static void add(StagedTables tables, DealFact deal) throws SQLException {
        course(state(tables.row("deal"), deal), deal.course()).end();
        for (Line line : deal.lines()) {
            addLine(tables, deal, line);
        }
        for (Offer offer : deal.course().offers()) {
            addOffer(tables, deal, offer);
        }
        LeadRows.addVisits(tables, "deal_visit", deal.id(), deal.course().visits());
    }

    private static StagedTables.Row state(StagedTables.Row row, DealFact deal) throws SQLException {
        Money value = deal.value();
        Stamp booker = deal.booker();
        ProcessRef process = deal.process();
        return row.id(deal.id())
                .number(deal.version())
                .text(deal.system())
                .text(deal.externalId())
                .id(deal.leadId())
                .id(deal.accountId())
                .text(deal.accountClass())
                .stamp(deal.seller())
                .id(booker == null ? null : booker.personId())
                .id(booker == null ? null : booker.partnerId())
                .text(deal.source())
                .text(value == null ? deal.currency() : value.currency())
                .amount(value)
                .text(deal.stage())
                .date(deal.openedOn())
                .text(deal.outcome())
                .text(deal.reason())
                .text(deal.competitor())
                .date(deal.closedOn())
                .id(deal.signalId())
                .id(process == null ? null : process.id())
                .number(process == null ? null : Math.toIntExact(process.version()));
    }

    private static StagedTables.Row course(StagedTables.Row row, DealCourse course) throws SQLException {
        Verdict verdict = course.verdict();
        Handover handover = course.handover();
        return row.day(course.withdrawn())
                .date(course.nextStepDueOn())
                .instant(verdict.dueAt())
                .truth(verdict.overdue())
                .text(verdict.verdict())
                .text(verdict.reason())
                .instant(verdict.given())
                .number(handover.returns())
                .day(handover.accepted())
                .number(course.reopenings());
    }

    private static void addLine(StagedTables tables, DealFact deal, Line line) throws SQLException {
        tables.row("deal_line")
                .id(deal.id())
                .id(line.productId())
                .money(line.listValue())
                .money(deal.amountOf(line))
                .end();
    }

    private static void addOffer(StagedTables tables, DealFact deal, Offer offer) throws SQLException {
        tables.row("deal_offer")
                .id(deal.id())
                .id(offer.offerId())
                .number(offer.offerVersion())
                .money(offer.value())
                .truth(offer.approved())
                .day(offer.sent())
                .text(offer.decision())
                .day(offer.decided())
                .end();
    }
}
