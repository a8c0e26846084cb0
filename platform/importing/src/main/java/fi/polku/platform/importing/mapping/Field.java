package fi.polku.platform.importing.mapping;

import java.util.List;

/** A field of a record as its API takes it. */
record Field(String name, Content content, boolean required) {
    /** What a field holds. */
    sealed interface Content {
        /** Any text: names, external ids of others. */
        record Text() implements Content {}

        /** One of a few words. */
        record Word(List<String> words) implements Content {}

        /** Any of a few words, one after the other. */
        record Words(List<String> words) implements Content {}

        /** A count without decimals. */
        record Whole() implements Content {}

        /** A decimal number, written as text so that nothing is rounded. */
        record Decimal() implements Content {}

        /** An amount with its currency. */
        record Money() implements Content {}

        /** A code in small letters, digits and hyphens; any text is made into one. */
        record Slug() implements Content {}

        /** The code of a currency. */
        record Code() implements Content {}

        /** A calendar day. */
        record Day() implements Content {}

        /** True or false. */
        record Flag() implements Content {}

        /** Several fields in one. */
        record Group(List<Field> fields) implements Content {}

        /** Several fields in one; left out without its first field. */
        record Keyed(List<Field> fields) implements Content {}

        /** Any number of groups; a group without its first field is left out. */
        record Listing(List<Field> fields) implements Content {}
    }

    static Field needed(String name, Content content) {
        return new Field(name, content, true);
    }

    static Field optional(String name, Content content) {
        return new Field(name, content, false);
    }
}
