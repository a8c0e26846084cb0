package fi.polku.platform.importing.mapping;

import fi.polku.platform.importing.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How one field of a record is made. */
sealed interface Rule {
    /**
     * The value of the field, or null for nothing.
     *
     * @param path the field's name as a reason names it
     * @param reasons takes what speaks against the row
     */
    @Nullable
    Object make(Row row, String path, Consumer<String> reasons);

    /** The columns it needs. */
    Set<String> columns();

    /** A value of its own. */
    record Single(Value value, Conversion conversion, boolean required) implements Rule {
        @Override
        public @Nullable Object make(Row row, String path, Consumer<String> reasons) {
            String text = value.text(row);
            if (text == null) {
                if (required || value.required()) {
                    reasons.accept("%s: is missing%s".formatted(path, where()));
                }
                return null;
            }
            try {
                return conversion.convert(text);
            } catch (Unfit e) {
                reasons.accept("%s: %s%s".formatted(path, e.getMessage(), where()));
                return null;
            }
        }

        private String where() {
            Set<String> columns = value.columns();
            return columns.isEmpty() ? "" : " (column ‘%s’)".formatted(String.join("’, ‘", columns));
        }

        @Override
        public Set<String> columns() {
            return value.columns();
        }
    }

    /** An amount with its currency; nothing when there is no amount. */
    record Amount(Single amount, Single currency) implements Rule {
        @Override
        public @Nullable Object make(Row row, String path, Consumer<String> reasons) {
            Object number = amount.make(row, path, reasons);
            if (number == null) {
                return null;
            }
            Object code = currency.make(row, path + ".currency", reasons);
            if (code == null) {
                return null;
            }
            Map<String, Object> money = new LinkedHashMap<>();
            money.put("amount", number);
            money.put("currency", code);
            return money;
        }

        @Override
        public Set<String> columns() {
            return union(List.of(amount, currency));
        }
    }

    /** Several fields in one; nothing when all of them are nothing. */
    record Group(Map<String, Rule> fields) implements Rule {
        @Override
        public @Nullable Map<String, Object> make(Row row, String path, Consumer<String> reasons) {
            Map<String, Object> made = new LinkedHashMap<>();
            fields.forEach((name, rule) -> {
                Object value = rule.make(row, path.isEmpty() ? name : path + "." + name, reasons);
                if (value != null) {
                    made.put(name, value);
                }
            });
            return made.isEmpty() ? null : made;
        }

        @Override
        public Set<String> columns() {
            return union(fields.values());
        }
    }

    /** Several fields in one; nothing when its key is nothing, whatever its other fields say. */
    record Keyed(String key, Group group) implements Rule {
        @Override
        public @Nullable Object make(Row row, String path, Consumer<String> reasons) {
            Rule said = Objects.requireNonNull(group.fields().get(key));
            return said.make(row, path + "." + key, reasons) == null ? null : group.make(row, path, reasons);
        }

        @Override
        public Set<String> columns() {
            return group.columns();
        }
    }

    /** Groups one after the other; those whose key is nothing are left out. */
    record Listing(String key, List<Group> groups) implements Rule {
        @Override
        public Object make(Row row, String path, Consumer<String> reasons) {
            List<Object> made = new ArrayList<>();
            for (Group group : groups) {
                Map<String, Object> item = group.make(row, "%s[%d]".formatted(path, made.size()), reasons);
                if (item != null && item.containsKey(key)) {
                    made.add(item);
                }
            }
            return made;
        }

        @Override
        public Set<String> columns() {
            return union(groups);
        }
    }

    private static Set<String> union(Iterable<? extends Rule> rules) {
        Set<String> columns = new TreeSet<>();
        rules.forEach(rule -> columns.addAll(rule.columns()));
        return columns;
    }
}
