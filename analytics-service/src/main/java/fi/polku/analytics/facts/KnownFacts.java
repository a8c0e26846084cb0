package fi.polku.analytics.facts;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which things the figures do not know yet, for whoever waits until they do. */
@Component
final class KnownFacts {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** What can be asked for; each is a table of its own. */
    enum Kind {
        PERSON,
        ACCOUNT,
        PRODUCT,
        LEAD,
        DEAL;

        static Optional<Kind> named(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.label().equals(name))
                    .findFirst();
        }

        static String all() {
            return Arrays.stream(values()).map(Kind::label).collect(Collectors.joining(", "));
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final FactTables tables;

    KnownFacts(FactTables tables) {
        this.tables = tables;
    }

    /**
     * The wanted ids that figures know nothing of, or only something older.
     *
     * @param wanted id and version of each
     */
    List<String> missing(Kind kind, Collection<Wanted> wanted) {
        Map<UUID, Long> known = known(kind, wanted);
        return wanted.stream()
                .filter(thing -> {
                    Long version = isId(thing.id()) ? known.get(UUID.fromString(thing.id())) : null;
                    return version == null || version < thing.version();
                })
                .map(Wanted::id)
                .toList();
    }

    private Map<UUID, Long> known(Kind kind, Collection<Wanted> wanted) {
        String ids = wanted.stream().map(Wanted::id).filter(KnownFacts::isId).collect(Collectors.joining(","));
        Map<UUID, Long> known = new HashMap<>();
        if (!ids.isEmpty()) {
            String sql = "select id, version from %s where id in (select unnest(string_split($1, ','))::uuid)"
                    .formatted(kind.label());
            for (Map<String, @Nullable Object> row : tables.ask(sql, List.of(ids))) {
                if (row.get("id") instanceof UUID id && row.get("version") instanceof Long version) {
                    known.put(id, version);
                }
            }
        }
        return known;
    }

    private static boolean isId(String text) {
        return UUID_FORM.matcher(text).matches();
    }

    /** A thing that somebody waits for, at this version or a later one. */
    record Wanted(String id, long version) {}
}
