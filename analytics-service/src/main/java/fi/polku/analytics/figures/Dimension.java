package fi.polku.analytics.figures;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What figures can be grouped and filtered by. These are all there are: nothing else from a request becomes SQL.
 *
 * @param label what requests and answers call it
 * @param groups where its values are found
 * @param sentence what it says
 */
record Dimension(String label, Values groups, String sentence) {

    static final Dimension SELLER = new Dimension(
            "seller", new Entity("seller_id", "person"), "Who carried the deal, owns the lead, or did it.");
    static final Dimension MANAGER =
            new Dimension("manager", new Entity("manager_id", "person"), "Whom the seller reported to then.");
    static final Dimension TEAM =
            new Dimension("team", new Entity("team_id", "team"), "The team the seller was in then.");
    static final Dimension REGION =
            new Dimension("region", new Entity("region_id", "region"), "The region the seller was in then.");
    static final Dimension SOURCE =
            new Dimension("source", Attribute.free("source"), "Where the opportunity came from.");
    static final Dimension CLASS = new Dimension(
            "class",
            Attribute.free("account_class"),
            "The class of the company: as stamped on deals and activities; of leads, companies, signals and answers as now.");
    static final Dimension PRODUCT = new Dimension(
            "product",
            new Entity("product_id", "product"),
            "A product on the deal's lines; a deal of several counts once under each, with the amounts of its lines.");
    static final Dimension ACCOUNT = new Dimension("account", new Entity("account_id", "account"), "The company.");
    static final Dimension INDUSTRY =
            new Dimension("industry", Attribute.free("industry"), "The industry of the company, as known now.");
    static final Dimension COUNTRY =
            new Dimension("country", Attribute.free("country"), "The country of the company, as known now.");
    static final Dimension OUTCOME =
            new Dimension("outcome", Attribute.of("outcome", "won|lost", "won or lost"), "How the deal was decided.");
    static final Dimension STAGE = new Dimension(
            "stage",
            Attribute.of("stage", String.join("|", Stages.NAMES), String.join(", ", Stages.NAMES)),
            "Where the opportunity stands, or the furthest stage that a closed deal reached.");
    static final Dimension MONTH = new Dimension(
            "month",
            Attribute.of("month", "\\d{4}-(0[1-9]|1[0-2])", "a month such as 2017-03"),
            "The month of closing; of opening where a figure is about what is open.");
    static final Dimension QUARTER = new Dimension(
            "quarter",
            Attribute.of("quarter", "\\d{4}-Q[1-4]", "a quarter such as 2017-Q1"),
            "The quarter of closing; of opening where a figure is about what is open.");
    static final Dimension BOOKER = new Dimension(
            "booker", new Entity("booker_id", "person"), "Who booked the meeting and brought the lead to its seller.");
    static final Dimension PARTNER = new Dimension(
            "partner",
            new Entity("partner_id", "partner"),
            "The company that booked or sold on our behalf; the booker's where both are told.");
    static final Dimension TOUCHPOINT = new Dimension(
            "touchpoint",
            Attribute.free("touchpoint"),
            "Where the signal was heard that it began with: service, support, delivery, invoicing, web, event, other.");
    static final Dimension REASON = new Dimension(
            "reason", Attribute.free("reason"), "Why the deal was lost, or the lead returned or given up.");
    static final Dimension COMPETITOR =
            new Dimension("competitor", Attribute.free("competitor"), "Who got what we lost.");
    static final Dimension LEVEL = new Dimension(
            "level",
            Attribute.of("level", "[123]", "1, 2 or 3"),
            "Level of selling: 1 mapping potential, 2 winning trust and closing, 3 keeping and deepening.");
    static final Dimension KIND = new Dimension(
            "kind",
            Attribute.free("what"),
            "What sort of activity (call, meeting, email ...) or question (nps, csat).");

    static final Dimension OVERRIDDEN = new Dimension(
            "overridden",
            Attribute.of("let_in", "true|false", "true or false"),
            "Whether a manager let it into the stage though something was missing.");

    /** All there are. */
    static final List<Dimension> ALL = List.of(
            SELLER,
            MANAGER,
            TEAM,
            REGION,
            SOURCE,
            CLASS,
            PRODUCT,
            ACCOUNT,
            INDUSTRY,
            COUNTRY,
            OUTCOME,
            STAGE,
            MONTH,
            QUARTER,
            BOOKER,
            PARTNER,
            TOUCHPOINT,
            REASON,
            COMPETITOR,
            LEVEL,
            KIND,
            OVERRIDDEN);

    /** Those of opportunities. */
    static final List<Dimension> OF_OPPORTUNITIES = List.of(
            SELLER,
            MANAGER,
            TEAM,
            REGION,
            SOURCE,
            CLASS,
            PRODUCT,
            ACCOUNT,
            INDUSTRY,
            COUNTRY,
            OUTCOME,
            STAGE,
            MONTH,
            QUARTER,
            BOOKER,
            PARTNER,
            TOUCHPOINT,
            REASON,
            COMPETITOR);

    /** Where the values of a dimension are found. */
    sealed interface Values {

        /** The column of the pieces that tells the groups apart. */
        String column();
    }

    /**
     * A thing with an id, named in a table of its own: things of the same name stay apart.
     *
     * @param column holds the id
     * @param table holds the names by id
     */
    record Entity(String column, String table) implements Values {}

    /**
     * A value that says itself.
     *
     * @param column holds the value
     * @param form what values can look like
     * @param accepted the same in words, or {@code null} when anything goes
     */
    record Attribute(String column, Pattern form, @Nullable String accepted) implements Values {

        private static Attribute free(String column) {
            return new Attribute(column, Pattern.compile(".*", Pattern.DOTALL), null);
        }

        private static Attribute of(String column, String form, String accepted) {
            return new Attribute(column, Pattern.compile(form), accepted);
        }
    }

    static Optional<Dimension> named(String name) {
        return ALL.stream().filter(dimension -> dimension.label().equals(name)).findFirst();
    }

    /** The names of these. */
    static String names(List<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::label).collect(Collectors.joining(", "));
    }

    String column() {
        return groups.column();
    }

    /** Under which column an answer has the name to show. */
    String nameColumn() {
        return switch (groups) {
            case Entity ignored -> label + "_name";
            case Attribute attribute -> attribute.column();
        };
    }

    /** Puts the values of this dimension into the order people expect them in. */
    int compare(String one, String other) {
        if (equals(STAGE)) {
            List<String> order = Stages.NAMES;
            int byProcess = Integer.compare(position(order, one), position(order, other));
            return byProcess == 0 ? one.compareTo(other) : byProcess;
        }
        return one.compareTo(other);
    }

    private static int position(List<String> order, String stage) {
        int index = order.indexOf(stage);
        return index < 0 ? order.size() : index;
    }
}
