package fi.polku.platform.importing.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what the rows of a file become. */
final class SectionReader {
    private final Reading reading;
    private final ValueReader values;
    private final ConditionReader conditions;

    SectionReader(Reading reading, MappingReader.Defaults defaults) {
        this.reading = reading;
        this.values = new ValueReader(defaults);
        this.conditions = new ConditionReader(reading.nothing());
    }

    Section read(Node section) {
        Kind kind = Kind.of(section.child("kind").text());
        return new Section(
                kind,
                section.flag("distinct"),
                conditions.read(section.child("when")),
                group(section.child("fields"), Shapes.of(kind)));
    }

    private Rule.Group group(Node fields, List<Field> shape) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Field field : shape) {
            if (fields.has(field.name()) || isDealCurrency(field)) {
                rules.put(field.name(), rule(fields.child(field.name()), field));
            } else if (field.required()) {
                // The schema asks for all required fields but lists, which may be empty.
                rules.put(field.name(), new Rule.Listing("", List.of()));
            }
        }
        return new Rule.Group(rules);
    }

    private Rule rule(Node node, Field field) {
        return switch (field.content()) {
            case Field.Content.Text text -> single(node, field, Conversion.text());
            case Field.Content.Word word -> single(node, field, Conversion.word(word.words()));
            case Field.Content.Words words -> single(node, field, Conversion.words(words.words()));
            case Field.Content.Flag flag -> single(node, field, Conversion.flag());
            case Field.Content.Slug slug -> single(node, field, Conversion.slug());
            case Field.Content.Code code -> values.currency(node, reading);
            case Field.Content.Day day ->
                single(node, field, Conversion.day(readingOf(node).dateFormats()));
            case Field.Content.Whole whole -> single(node, field, whole(node));
            case Field.Content.Decimal decimal -> single(node, field, decimal(node));
            case Field.Content.Money money ->
                new Rule.Amount(single(node, field, decimal(node)), values.currency(node.child("currency"), reading));
            case Field.Content.Group group -> group(node, group.fields());
            case Field.Content.Keyed keyed -> keyed(node, keyed.fields());
            case Field.Content.Listing listing -> listing(node, listing.fields());
        };
    }

    private Rule.Keyed keyed(Node node, List<Field> shape) {
        return new Rule.Keyed(shape.getFirst().name(), group(node, withOptionalKey(shape)));
    }

    private Rule.Listing listing(Node node, List<Field> shape) {
        List<Field> fields = withOptionalKey(shape);
        return new Rule.Listing(
                shape.getFirst().name(),
                node.items().stream().map(item -> group(item, fields)).toList());
    }

    /** The first field says whether there is such a thing at all, so it is not required in each row. */
    private static List<Field> withOptionalKey(List<Field> shape) {
        Field key = shape.getFirst();
        List<Field> fields = new ArrayList<>(shape);
        fields.set(0, Field.optional(key.name(), key.content()));
        return fields;
    }

    private Rule.Single single(Node node, Field field, Conversion conversion) {
        return new Rule.Single(values.read(node, reading), conversion, field.required());
    }

    private Conversion whole(Node node) {
        return Conversion.whole(readingOf(node).numberFormat(), values.scale(node));
    }

    private Conversion decimal(Node node) {
        return Conversion.decimal(readingOf(node).numberFormat(), values.scale(node));
    }

    private Reading readingOf(Node node) {
        return node.isText() ? reading : reading.with(node);
    }

    private boolean isDealCurrency(Field field) {
        return field.content() instanceof Field.Content.Code && values.hasCurrency();
    }
}
