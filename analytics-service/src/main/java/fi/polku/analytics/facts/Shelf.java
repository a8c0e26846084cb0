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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** In which tables the facts of each kind are kept: one with a row per thing, and some with rows of its parts. */
enum Shelf {
    PERSON,
    TEAM,
    REGION,
    PARTNER,
    ACCOUNT,
    CLASSIFICATION,
    PRODUCT,
    PROCESS,
    LEAD,
    DEAL,
    ACTIVITY,
    SIGNAL,
    PURCHASE,
    ANSWER;

    static Shelf of(Fact fact) {
        return switch (fact) {
            case PersonFact _ -> PERSON;
            case TeamFact _ -> TEAM;
            case RegionFact _ -> REGION;
            case PartnerFact _ -> PARTNER;
            case AccountFact _ -> ACCOUNT;
            case ClassificationFact _ -> CLASSIFICATION;
            case ProductFact _ -> PRODUCT;
            case ProcessFact _ -> PROCESS;
            case LeadFact _ -> LEAD;
            case DealFact _ -> DEAL;
            case ActivityFact _ -> ACTIVITY;
            case SignalFact _ -> SIGNAL;
            case PurchaseFact _ -> PURCHASE;
            case AnswerFact _ -> ANSWER;
        };
    }

    /** The tables of this kind, the one with the id and version first. */
    List<String> tables() {
        return switch (this) {
            case PROCESS -> List.of("process", "process_stage");
            case LEAD -> List.of("lead", "lead_line", "lead_visit", "lead_callback");
            case DEAL -> List.of("deal", "deal_line", "deal_visit", "deal_offer");
            default -> List.of(name().toLowerCase(Locale.ROOT));
        };
    }

    /** Makes the tables that a batch is written to before it is merged. */
    String staging() {
        return tables().stream()
                .map("create table staged.%1$s as from main.%1$s limit 0;"::formatted)
                .collect(Collectors.joining());
    }

    /** Brings what is staged into the tables, except what is older than what is there. */
    String merging() {
        List<String> tables = tables();
        String thing = tables.getFirst();
        String older = "(select staged.%1$s.id from staged.%1$s join main.%1$s using (id)".formatted(thing)
                + " where staged.%1$s.version < main.%1$s.version)".formatted(thing);
        StringBuilder sql = new StringBuilder();
        for (String table : tables.reversed()) {
            sql.append("delete from staged.%s where id in %s;".formatted(table, older));
        }
        for (String table : tables) {
            sql.append("delete from main.%s where id in (select id from staged.%s);".formatted(table, thing))
                    .append("insert into main.%1$s from staged.%1$s;".formatted(table));
        }
        for (String table : tables) {
            sql.append("delete from staged.%s;".formatted(table));
        }
        return sql.toString();
    }
}
