package fi.polku.platform.importing.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Reads which rows a section takes. */
final class ConditionReader {
    private final Nothing nothing;

    ConditionReader(Nothing nothing) {
        this.nothing = nothing;
    }

    Condition read(Node when) {
        return when.isMissing()
                ? Condition.ALWAYS
                : new Condition(when.items().stream().map(this::all).toList());
    }

    private List<Condition.Test> all(Node tests) {
        return tests.entries().entrySet().stream()
                .flatMap(entry -> tests(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Stream<Condition.Test> tests(String column, Node test) {
        if (!test.json().isObject()) {
            return Stream.of(new Condition.Is(column, Set.copyOf(test.texts())));
        }
        return test.entries().entrySet().stream().map(entry -> test(column, entry));
    }

    private Condition.Test test(String column, Map.Entry<String, Node> entry) {
        Node said = entry.getValue();
        return switch (entry.getKey()) {
            case "is" -> new Condition.Is(column, Set.copyOf(said.texts()));
            case "not" -> new Condition.Not(column, Set.copyOf(said.texts()));
            case "blank" -> new Condition.Empty(column, said.json().booleanValue(), nothing);
            default -> new Condition.Matches(column, said.make(ConditionReader::pattern, () -> Pattern.compile("")));
        };
    }

    private static Pattern pattern(Node said) {
        try {
            return Pattern.compile(said.text());
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "‘%s’ is no regular expression: %s".formatted(said.text(), e.getDescription()), e);
        }
    }
}
