package fi.polku.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the versions of a type follow each other: a newer one stands beside the older ones, and each is told until its end is
 * declared, by {@code "deprecated": true} in its schema. The schema stays after that: the topics keep what was told.
 */
final class TypeVersions {

    private static final Pattern LATER = Pattern.compile("(.+\\.v)([2-9]|[1-9][0-9]+)");

    private TypeVersions() {}

    /**
     * What is wrong; empty when nothing is.
     *
     * @param told the types that services tell
     */
    static List<String> violations(Contracts contracts, Set<String> told) {
        List<String> violations = new ArrayList<>();
        for (String type : contracts.types()) {
            if (!Topics.isFact(type)) {
                checkEnd(type, isEnded(contracts, type), told.contains(type), violations);
            }
            checkBefore(type, contracts, violations);
        }
        told.stream()
                .filter(type -> !contracts.types().contains(type))
                .forEach(type -> violations.add(type + " is told and has no schema"));
        return violations;
    }

    private static void checkEnd(String type, boolean ended, boolean told, List<String> violations) {
        if (ended && told) {
            violations.add(type + " is told though its end is declared");
        }
        if (!ended && !told) {
            violations.add(type + " is told no more, but its end is not declared");
        }
    }

    private static void checkBefore(String type, Contracts contracts, List<String> violations) {
        Matcher later = LATER.matcher(type);
        if (later.matches()) {
            String before = later.group(1) + (Integer.parseInt(later.group(2)) - 1);
            if (!contracts.types().contains(before)) {
                violations.add(type + " does not stand beside " + before);
            }
        }
    }

    private static boolean isEnded(Contracts contracts, String type) {
        return JsonMapper.shared()
                .readTree(contracts.schema(type))
                .path("deprecated")
                .asBoolean(false);
    }
}
