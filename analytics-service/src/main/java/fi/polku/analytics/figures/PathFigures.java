package fi.polku.analytics.figures;

import static fi.polku.analytics.figures.Dimension.ACCOUNT;
import static fi.polku.analytics.figures.Dimension.BOOKER;
import static fi.polku.analytics.figures.Dimension.CLASS;
import static fi.polku.analytics.figures.Dimension.COUNTRY;
import static fi.polku.analytics.figures.Dimension.INDUSTRY;
import static fi.polku.analytics.figures.Dimension.KIND;
import static fi.polku.analytics.figures.Dimension.LEVEL;
import static fi.polku.analytics.figures.Dimension.MANAGER;
import static fi.polku.analytics.figures.Dimension.MONTH;
import static fi.polku.analytics.figures.Dimension.OVERRIDDEN;
import static fi.polku.analytics.figures.Dimension.PARTNER;
import static fi.polku.analytics.figures.Dimension.PRODUCT;
import static fi.polku.analytics.figures.Dimension.QUARTER;
import static fi.polku.analytics.figures.Dimension.REASON;
import static fi.polku.analytics.figures.Dimension.REGION;
import static fi.polku.analytics.figures.Dimension.SELLER;
import static fi.polku.analytics.figures.Dimension.SOURCE;
import static fi.polku.analytics.figures.Dimension.STAGE;
import static fi.polku.analytics.figures.Dimension.TEAM;
import static fi.polku.analytics.figures.Dimension.TOUCHPOINT;
import static fi.polku.analytics.figures.Value.currency;
import static fi.polku.analytics.figures.Value.days;
import static fi.polku.analytics.figures.Value.hours;
import static fi.polku.analytics.figures.Value.minutes;
import static fi.polku.analytics.figures.Value.number;
import static fi.polku.analytics.figures.Value.percent;
import static fi.polku.analytics.figures.Value.total;

import java.util.List;

/** The figures about the way: from a signal over lead, deal and handover to a cared-for customer. */
final class PathFigures {

    static final Figure TIME_IN_STAGE = new Figure(
                    "time-in-stage",
                    "How long leads and deals stayed in each stage, by the stays that ended in the window; a row per stage.",
                    List.of(
                            number("count", "Stays that ended."),
                            days("meanDays", "Mean."),
                            days("medianDays", "Median."),
                            days("p90Days", "Nine of ten took at most this long."),
                            number("overLimit", "Stays longer than the process allows.")))
            .per(STAGE);
    static final Figure WEAK_LINKS = new Figure(
                    "weak-links",
                    "Where the path breaks: what became of those that entered each stage in the window; a row per stage.",
                    List.of(
                            number("entered", "Leads or deals that entered the stage."),
                            number("converted", "Of these, how many went on to a later stage."),
                            percent("conversionPercent", "converted / entered × 100."),
                            number("stalledNow", "Of these, how many stand still in the stage today."),
                            number("overridden", "Of these, how many a manager let in though something was missing."),
                            days("medianDays", "Median of their ended stays.")))
            .per(STAGE)
            .andBy(OVERRIDDEN);
    static final Figure STALLED = new Figure(
            "stalled",
            "Deals that stand still today: over their stage's limit, with nothing agreed for today or later.",
            List.of(
                    currency(),
                    number("count", "Deals that stand still."),
                    total("listValue", "What their lines cost by the price list, as far as known."),
                    days("medianDays", "Median of the days they have been in their stage.")));
    static final Figure VERDICTS = new Figure(
            "verdicts",
            "What sellers said of the leads that they got in the window; group by booker, source or reason.",
            List.of(
                    number("given", "Leads given to sellers for a verdict."),
                    number("accepted", "Accepted."),
                    number("returned", "Returned."),
                    number("waiting", "Waiting for a verdict."),
                    number("overdue", "Of these, waiting for longer than the process allows."),
                    number("late", "Verdicts given after the process's limit, or overdue now."),
                    percent("acceptedPercent", "accepted / (accepted + returned) × 100.")));
    static final Figure LOSS_REASONS = new Figure(
                    "loss-reasons",
                    "Why the deals lost in the window were lost; a row per reason.",
                    List.of(
                            number("count", "Deals lost."),
                            percent("percent", "Their share of all deals lost, within the group."),
                            number("toCompetitor", "Of these, how many went to a named competitor.")))
            .per(REASON);
    static final Figure RESPONSE = new Figure(
                    "response",
                    "How soon the leads captured in the window were contacted, and how the callbacks due in it were kept.",
                    List.of(
                            number("leads", "Leads captured."),
                            number("contacted", "Of these, contacted at least once, reached or not."),
                            minutes("meanMinutes", "From capture to the first contact: mean."),
                            minutes("medianMinutes", "Median."),
                            minutes("p90Minutes", "Nine of ten took at most this long."),
                            number("callbacks", "Callbacks that were due."),
                            number("kept", "Of these, kept, on the day or not."),
                            number("keptOnTheDay", "Kept on the day."),
                            percent("keptPercent", "kept / callbacks × 100."),
                            percent("keptOnTheDayPercent", "keptOnTheDay / callbacks × 100."),
                            days("keptMeanDays", "From the promised day to the contact that kept it: mean."),
                            days("keptMedianDays", "Median."),
                            days("keptP90Days", "Nine of ten took at most this long.")))
            .by(
                    SELLER,
                    MANAGER,
                    TEAM,
                    REGION,
                    PARTNER,
                    SOURCE,
                    BOOKER,
                    TOUCHPOINT,
                    CLASS,
                    PRODUCT,
                    ACCOUNT,
                    INDUSTRY,
                    COUNTRY,
                    STAGE,
                    MONTH,
                    QUARTER);
    static final Figure HANDOVER_TIME = new Figure(
            "handover-time",
            "How long the customers won in the window waited until delivery accepted them.",
            List.of(
                    number("won", "Deals won that owe a handover."),
                    number("accepted", "Of these, accepted by delivery."),
                    days("meanDays", "From close to acceptance: mean."),
                    days("medianDays", "Median."),
                    days("p90Days", "Nine of ten took at most this long."),
                    number("returned", "How often delivery gave one back."),
                    number("waiting", "Deals that delivery has not accepted yet.")));
    static final Figure SATISFACTION = new Figure(
                    "satisfaction",
                    "How satisfied customers said they were in the window.",
                    List.of(
                            number("answers", "Answers."),
                            number("npsAnswers", "Answers to whether they would recommend us."),
                            percent("npsPercent", "Share of 9 and 10 less share of 0 to 6 in these."),
                            number("csatAnswers", "Answers to how satisfied they are."),
                            percent("csatPercent", "Share of 7 and more in these.")))
            .by(
                    SELLER,
                    MANAGER,
                    TEAM,
                    REGION,
                    PARTNER,
                    SOURCE,
                    BOOKER,
                    TOUCHPOINT,
                    CLASS,
                    PRODUCT,
                    ACCOUNT,
                    INDUSTRY,
                    COUNTRY,
                    KIND,
                    MONTH,
                    QUARTER);
    static final Figure SIGNALS = new Figure(
                    "signals",
                    "What became of the signals raised in the window; a row per touchpoint, and per currency of what was won.",
                    List.of(
                            currency(),
                            number("raised", "Signals raised."),
                            number("toLead", "Of these, became a lead."),
                            number("toDeal", "Of these, became a deal."),
                            number("won", "Of these, won."),
                            total("wonAmount", "What the won deals are worth, as far as known."),
                            hours(
                                    "medianHoursToFirstAction",
                                    "From raising to the first thing done about it: median.")))
            .by(
                    SELLER,
                    MANAGER,
                    TEAM,
                    REGION,
                    PARTNER,
                    TOUCHPOINT,
                    CLASS,
                    ACCOUNT,
                    INDUSTRY,
                    COUNTRY,
                    REASON,
                    MONTH,
                    QUARTER)
            .per(TOUCHPOINT);
    static final Figure TRIANGLE = new Figure(
                    "triangle",
                    "Companies and open leads of each class now, and what the class brought in the window; a row per class.",
                    List.of(
                            currency(),
                            number("leads", "Open leads whose company is of the class."),
                            number("prospects", "Companies that have bought nothing yet."),
                            number("customers", "Companies that have bought."),
                            total("revenue", "What the companies of the class brought in the window."),
                            percent("revenueSharePercent", "Its share of what all classes brought, within the group.")))
            .by(CLASS, ACCOUNT, INDUSTRY, COUNTRY)
            .per(CLASS);
    static final Figure ACTIVITY_LEVELS = new Figure(
                    "activity-levels",
                    "On which level of selling the activities of the window were, and where the time went; a row per level.",
                    List.of(
                            number("activities", "Activities."),
                            number("minutes", "Minutes that they took, as far as told."),
                            percent("activitiesPercent", "Share of the activities, within the group."),
                            percent("minutesPercent", "Share of the minutes, within the group.")))
            .by(
                    SELLER, MANAGER, TEAM, REGION, PARTNER, LEVEL, KIND, CLASS, ACCOUNT, INDUSTRY, COUNTRY, STAGE,
                    MONTH, QUARTER)
            .per(LEVEL);

    private PathFigures() {}
}
