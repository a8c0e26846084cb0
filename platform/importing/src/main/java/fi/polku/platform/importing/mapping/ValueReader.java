package fi.polku.platform.importing.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads values: a column by its name, or a value described in full. */
final class ValueReader {
    private static final List<String> SOURCES = List.of("column", "constant", "template", "firstOf");

    private final MappingReader.Defaults defaults;

    ValueReader(MappingReader.Defaults defaults) {
        this.defaults = defaults;
    }

    Value read(Node node, Reading outer) {
        if (node.isText()) {
            return new Value(new Source.Column(node.text(), outer.nothing()), Map.of(), null, false);
        }
        Reading reading = outer.with(node);
        return new Value(source(node, reading), aliases(node), otherwise(node), node.flag("required"));
    }

    /** The currency of an amount: its own, or else the mapping's. */
    Rule.Single currency(Node own, Reading reading) {
        if (own.isMissing() && !hasCurrency()) {
            own.problem(
                    "which currency? Say ‘currency: EUR’ at the top of the mapping, or here {constant: EUR} or a column");
        }
        Value mappings = new Value(new Source.Constant(defaults.currency().text()), Map.of(), null, true);
        if (own.isMissing()) {
            return new Rule.Single(
                    defaults.currency().make(code -> mappings, () -> mappings), Conversion.currency(), true);
        }
        Value value = read(own, reading);
        String otherwise =
                value.otherwise() == null && hasCurrency() ? defaults.currency().text() : value.otherwise();
        return new Rule.Single(
                new Value(value.source(), value.aliases(), otherwise, value.required()), Conversion.currency(), true);
    }

    boolean hasCurrency() {
        return !defaults.currency().isMissing();
    }

    BigDecimal scale(Node node) {
        return node.has("scale") ? new BigDecimal(node.child("scale").text()) : BigDecimal.ONE;
    }

    private Source source(Node node, Reading reading) {
        List<String> given = SOURCES.stream().filter(node::has).toList();
        if (given.size() != 1) {
            node.problem("a value comes from exactly one of %s; given are %s"
                    .formatted(String.join(", ", SOURCES), given.isEmpty() ? "none" : String.join(", ", given)));
            return new Source.Constant("");
        }
        Node source = node.child(given.getFirst());
        return switch (given.getFirst()) {
            case "column" -> new Source.Column(source.text(), reading.nothing());
            case "constant" -> new Source.Constant(source.text());
            case "template" -> new Source.Template(source.text(), reading.nothing());
            default ->
                new Source.FirstOf(source.items().stream()
                        .map(value -> read(value, reading))
                        .toList());
        };
    }

    private Map<String, String> aliases(Node node) {
        Node aliases = node.child("aliases");
        if (aliases.isMissing()) {
            return Map.of();
        }
        if (!aliases.isText()) {
            return aliases.table();
        }
        Map<String, String> table = defaults.aliasTables().get(aliases.text());
        if (table == null) {
            aliases.problem("there is no table ‘%s’ among the mapping's aliases; there are %s"
                    .formatted(aliases.text(), defaults.aliasTables().keySet()));
            return Map.of();
        }
        return table;
    }

    private static @Nullable String otherwise(Node node) {
        return Stream.of(node.child("default"))
                .filter(text -> !text.isMissing())
                .map(Node::text)
                .findFirst()
                .orElse(null);
    }
}
