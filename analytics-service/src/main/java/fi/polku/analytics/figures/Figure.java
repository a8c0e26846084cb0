package fi.polku.analytics.figures;

import static fi.polku.analytics.figures.Value.amount;
import static fi.polku.analytics.figures.Value.currency;
import static fi.polku.analytics.figures.Value.days;
import static fi.polku.analytics.figures.Value.number;
import static fi.polku.analytics.figures.Value.percent;
import static fi.polku.analytics.figures.Value.total;

import java.util.List;
import java.util.stream.Stream;

/**
 * A figure. Those about opportunities as a whole are here, those about the way to them in {@link PathFigures}.
 *
 * @param label what requests and answers call it; also the name of the SQL file that computes it
 * @param sentence what it says
 * @param numbers what each of its rows holds
 * @param dimensions what it can be grouped and filtered by
 * @param own the dimensions that tell its rows apart even when nobody asks
 */
record Figure(String label, String sentence, List<Value> numbers, List<Dimension> dimensions, List<Dimension> own) {

    static final Figure HIT_RATE = new Figure(
            "hit-rate",
            "Won and lost deals closed in the window, and what share of them was won.",
            List.of(
                    currency(),
                    number("won", "Deals won."),
                    number("lost", "Deals lost."),
                    percent("hitRatePercent", "won / (won + lost) × 100."),
                    total("wonAmount", "What the won deals are worth, as far as known."),
                    percent(
                            "hitRateByAmountPercent",
                            "Share of the won in the amounts; null unless every value is known.")));
    static final Figure SALES_CYCLE = new Figure(
            "sales-cycle",
            "How long the deals closed in the window took, from opening to closing; group by outcome to tell them apart.",
            List.of(
                    number("count", "Deals closed."),
                    days("meanDays", "Mean."),
                    days("medianDays", "Median."),
                    days("p90Days", "Nine of ten took at most this long (90th percentile, linear interpolation)."),
                    days("minDays", "The shortest."),
                    days("maxDays", "The longest.")));
    static final Figure REVENUE = new Figure(
            "revenue",
            "What the deals won in the window brought.",
            List.of(
                    currency(),
                    number("deals", "Deals won."),
                    total("amount", "What they are worth, as far as known."),
                    amount("meanAmount", "Mean of the known values."),
                    amount("medianAmount", "Median of the known values.")));
    static final Figure PIPELINE = new Figure(
            "pipeline",
            "The deals open at the end of the last day of the window (today, unless told).",
            List.of(
                    currency(),
                    number("count", "Deals open then."),
                    total("listValue", "What their lines cost by the price list, as far as known."),
                    days("ageMeanDays", "Mean age in days since opening."),
                    days("ageMedianDays", "Median age.")));
    static final Figure FUNNEL = new Figure(
                    "funnel",
                    "How far the opportunities came that were closed in the window or are open at its end; a row per stage.",
                    List.of(
                            number("reached", "Opportunities that came to this stage or further."),
                            number(
                                    "converted",
                                    "Of these, how many came to the next stage or further; null at the last."),
                            percent("conversionPercent", "converted / reached × 100.")))
            .per(Dimension.STAGE);
    static final Figure CONCENTRATION = new Figure(
            "concentration",
            "How the revenue won in the window spreads over the accounts that brought it.",
            List.of(
                    currency(),
                    number("entities", "Accounts that brought revenue."),
                    total("total", "What they brought together."),
                    percent("top1Percent", "Share of the first account."),
                    percent("top5Percent", "Share of the first 5 accounts."),
                    percent("top10Percent", "Share of the first 10 accounts."),
                    percent("top20Percent", "Share of the first 20 accounts."),
                    number("topFifthCount", "How many accounts the first fifth is, rounded up."),
                    percent("topFifthPercent", "Share of the first fifth of the accounts."),
                    number("entitiesFor80Percent", "How few accounts bring 80 % of the revenue.")));

    /** A figure over opportunities. */
    Figure(String label, String sentence, List<Value> numbers) {
        this(label, sentence, numbers, Dimension.OF_OPPORTUNITIES, List.of());
    }

    Figure {
        numbers = List.copyOf(numbers);
        dimensions = List.copyOf(dimensions);
        own = List.copyOf(own);
    }

    /** The same with a row for each value of this dimension. */
    Figure per(Dimension dimension) {
        return new Figure(label, sentence, numbers, dimensions, List.of(dimension));
    }

    /** The same, which can also be grouped and filtered by this. */
    Figure andBy(Dimension dimension) {
        List<Dimension> more =
                Stream.concat(dimensions.stream(), Stream.of(dimension)).toList();
        return new Figure(label, sentence, numbers, more, own);
    }

    /** The same over other things, which have these dimensions. */
    Figure by(Dimension... dimensions) {
        return new Figure(label, sentence, numbers, List.of(dimensions), own);
    }

    /** Whether every answer has a row for each stage, also for those that nothing came to. */
    boolean showsEveryStage() {
        return equals(FUNNEL);
    }

    /** Whether the window needs a last day, because something is measured up to it. */
    boolean measuresUpToADay() {
        return equals(PIPELINE);
    }
}
