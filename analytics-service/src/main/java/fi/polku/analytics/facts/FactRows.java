package fi.polku.analytics.facts;

import fi.polku.analytics.fact.AccountFact;
import fi.polku.analytics.fact.ActivityFact;
import fi.polku.analytics.fact.AnswerFact;
import fi.polku.analytics.fact.ClassificationFact;
import fi.polku.analytics.fact.DealFact;
import fi.polku.analytics.fact.Fact;
import fi.polku.analytics.fact.LeadFact;
import fi.polku.analytics.fact.PartnerFact;
import fi.polku.analytics.fact.PersonFact;
import fi.polku.analytics.fact.ProcessFact;
import fi.polku.analytics.fact.ProductFact;
import fi.polku.analytics.fact.PurchaseFact;
import fi.polku.analytics.fact.RegionFact;
import fi.polku.analytics.fact.SignalFact;
import fi.polku.analytics.fact.TeamFact;
import java.sql.SQLException;
import java.util.UUID;

/** Writes facts as rows of their staging tables; the columns come in the order that {@code tables.sql} has them. */
final class FactRows {

    private final StagedTables tables;

    FactRows(StagedTables tables) {
        this.tables = tables;
    }

    void add(Fact fact) throws SQLException {
        switch (fact) {
            case PersonFact person -> addPerson(person);
            case TeamFact team -> addNamed("team", team.id(), team.version(), team.name());
            case RegionFact region -> addNamed("region", region.id(), region.version(), region.name());
            case PartnerFact partner -> addNamed("partner", partner.id(), partner.version(), partner.name());
            case AccountFact account -> addAccount(account);
            case ClassificationFact classification -> addClassification(classification);
            case ProductFact product -> addProduct(product);
            case ProcessFact process -> addProcess(process);
            case LeadFact lead -> LeadRows.add(tables, lead);
            case DealFact deal -> DealRows.add(tables, deal);
            case ActivityFact activity -> addActivity(activity);
            case SignalFact signal -> addSignal(signal);
            case PurchaseFact purchase -> addPurchase(purchase);
            case AnswerFact answer -> addAnswer(answer);
        }
    }

    private void addPerson(PersonFact person) throws SQLException {
        tables.row("person")
                .id(person.id())
                .number(person.version())
                .text(person.system())
                .text(person.externalId())
                .text(person.name())
                .id(person.teamId())
                .id(person.managerId())
                .id(person.regionId())
                .truth(person.active())
                .end();
    }

    private void addNamed(String table, UUID id, long version, String name) throws SQLException {
        tables.row(table).id(id).number(version).text(name).end();
    }

    private void addAccount(AccountFact account) throws SQLException {
        tables.row("account")
                .id(account.id())
                .number(account.version())
                .text(account.system())
                .text(account.externalId())
                .text(account.name())
                .text(account.industry())
                .text(account.country())
                .id(account.parentId())
                .end();
    }

    private void addClassification(ClassificationFact classification) throws SQLException {
        tables.row("classification")
                .id(classification.id())
                .number(classification.version())
                .id(classification.accountId())
                .text(classification.accountClass())
                .text(classification.accountKind())
                .date(classification.careDueOn())
                .end();
    }

    private void addProduct(ProductFact product) throws SQLException {
        tables.row("product")
                .id(product.id())
                .number(product.version())
                .text(product.system())
                .text(product.externalId())
                .text(product.name())
                .text(product.series())
                .end();
    }

    private void addProcess(ProcessFact process) throws SQLException {
        tables.row("process").id(process.id()).number(process.version()).end();
        for (ProcessFact.Edition edition : process.editions()) {
            for (ProcessFact.ProcessStage stage : edition.stages()) {
                tables.row("process_stage")
                        .id(process.id())
                        .number(edition.number())
                        .instant(edition.published())
                        .text(stage.code())
                        .number(stage.position())
                        .number(stage.limitDays())
                        .end();
            }
        }
    }

    private void addActivity(ActivityFact activity) throws SQLException {
        tables.row("activity")
                .id(activity.id())
                .number(activity.version())
                .id(activity.leadId())
                .id(activity.dealId())
                .id(activity.accountId())
                .text(activity.accountClass())
                .text(activity.activityKind())
                .text(activity.outcome())
                .number(activity.level())
                .number(activity.minutes())
                .text(activity.stage())
                .stamp(activity.by())
                .date(activity.callbackDueOn())
                .moment(activity.occurred())
                .end();
    }

    private void addSignal(SignalFact signal) throws SQLException {
        tables.row("signal")
                .id(signal.id())
                .number(signal.version())
                .stamp(signal.raisedBy())
                .text(signal.touchpoint())
                .text(signal.urgency())
                .id(signal.accountId())
                .text(signal.routedAs())
                .moment(signal.raised())
                .text(signal.outcome())
                .text(signal.reason())
                .id(signal.leadId())
                .instant(signal.resolved())
                .end();
    }

    private void addPurchase(PurchaseFact purchase) throws SQLException {
        tables.row("purchase")
                .id(purchase.id())
                .number(purchase.version())
                .id(purchase.accountId())
                .id(purchase.dealId())
                .money(purchase.value())
                .date(purchase.closedOn())
                .truth(purchase.cancelled())
                .text(purchase.delivery())
                .day(purchase.delivered())
                .end();
    }

    private void addAnswer(AnswerFact answer) throws SQLException {
        tables.row("answer")
                .id(answer.id())
                .number(answer.version())
                .id(answer.accountId())
                .id(answer.purchaseId())
                .id(answer.dealId())
                .text(answer.answerKind())
                .number(answer.score())
                .moment(answer.occurred())
                .end();
    }
}
