package fi.polku.analytics.figures;

import fi.polku.analytics.figures.Dimension.Attribute;
import fi.polku.analytics.figures.Question.Filter;
import fi.polku.platform.service.web.InvalidInput;
import fi.polku.platform.service.web.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a question from a request, and says everything that is wrong with it at once. */
final class QuestionReader {

    private static final Set<String> PARAMETERS = Set.of("from", "to", "groupBy", "filter");

    private final Map<String, String[]> parameters;
    private final List<Violation> violations = new ArrayList<>();
    private List<Dimension> dimensions = Dimension.ALL;

    private QuestionReader(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /**
     * The question for the figure of this name.
     *
     * @param alsoAllowed parameters that the request may have and that somebody else reads
     * @throws InvalidInput with all that is wrong
     */
    static Question read(String figure, Map<String, String[]> parameters, Set<String> alsoAllowed) {
        QuestionReader reader = new QuestionReader(parameters);
        reader.refuseUnknown(alsoAllowed);
        Optional<Figure> asked = Catalogue.named(figure);
        if (asked.isEmpty()) {
            reader.refuse("figure", "there is no figure \"" + figure + "\"", Catalogue.names());
        }
        asked.ifPresent(known -> reader.dimensions = known.dimensions());
        LocalDate from = reader.date("from");
        LocalDate to = reader.date("to");
        if (from != null && to != null && from.isAfter(to)) {
            reader.refuse("from", "is after \"to\"", "a day not after " + to);
        }
        List<Dimension> groupBy = reader.groupBy();
        List<Filter> filters = reader.filters();
        return asked.filter(_ -> reader.violations.isEmpty())
                .map(known -> new Question(known, from, to, groupBy, filters))
                .orElseThrow(() -> new InvalidInput(reader.violations));
    }

    private void refuseUnknown(Set<String> alsoAllowed) {
        parameters.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name) && !alsoAllowed.contains(name))
                .sorted()
                .forEach(name -> refuse(
                        name,
                        "there is no such parameter",
                        String.join(
                                ", ",
                                Stream.concat(PARAMETERS.stream(), alsoAllowed.stream())
                                        .sorted()
                                        .toList())));
    }

    private @Nullable LocalDate date(String name) {
        List<String> values = values(name);
        if (values.size() > 1) {
            refuse(name, "is given " + values.size() + " times", "one date");
            return null;
        }
        if (values.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = parsed(values.getFirst());
        if (date.isEmpty()) {
            refuse(name, "\"" + values.getFirst() + "\" is not a date", "a date such as 2017-12-31");
        }
        return date.orElse(null);
    }

    /** Years of more than four digits are dates, too, but no business has them. */
    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() > 0 && date.getYear() < 10_000);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private List<Dimension> groupBy() {
        List<Dimension> groupBy = new ArrayList<>();
        for (String name : values("groupBy").stream()
                .flatMap(names -> Stream.of(names.split(",", -1)))
                .toList()) {
            dimension("groupBy", name).filter(known -> !groupBy.contains(known)).ifPresent(groupBy::add);
        }
        return groupBy;
    }

    private List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        for (String filter : values("filter")) {
            int colon = filter.indexOf(':');
            if (colon < 0) {
                refuse("filter", "\"" + filter + "\" does not say a dimension and a value", "dimension:value");
            } else {
                String value = filter.substring(colon + 1);
                dimension("filter", filter.substring(0, colon))
                        .filter(known -> allows(known, value))
                        .ifPresent(known -> filters.add(new Filter(known, value)));
            }
        }
        return filters;
    }

    private boolean allows(Dimension dimension, String value) {
        if (dimension.groups() instanceof Attribute attribute
                && !value.isEmpty()
                && !attribute.form().matcher(value).matches()) {
            refuse("filter", "\"" + value + "\" is no " + dimension.label(), attribute.accepted());
            return false;
        }
        return true;
    }

    private Optional<Dimension> dimension(String field, String name) {
        Optional<Dimension> known = Dimension.named(name);
        if (known.isEmpty()) {
            refuse(field, "there is no dimension \"" + name + "\"", Dimension.names(dimensions));
        } else if (!dimensions.contains(known.get())) {
            refuse(field, "this figure knows nothing of \"" + name + "\"", Dimension.names(dimensions));
        }
        return known.filter(dimensions::contains);
    }

    private List<String> values(String name) {
        return Optional.ofNullable(parameters.get(name)).map(Arrays::asList).orElse(List.of());
    }

    private void refuse(String field, String message, @Nullable String accepted) {
        violations.add(new Violation(field, message, accepted));
    }
}
