package fi.polku.platform.importing.mapping;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** What a row can become, in the order in which an import sends them: later kinds refer to earlier ones. */
public enum Kind {
    PEOPLE("people", "person"),
    ACCOUNTS("accounts", "account"),
    PRODUCTS("products", "product"),
    LEADS("leads", "lead"),
    DEALS("deals", "deal");

    private final String resource;
    private final String copied;

    Kind(String resource, String copied) {
        this.resource = resource;
        this.copied = copied;
    }

    /** Its name in mappings and in the address of its API. */
    public String resource() {
        return resource;
    }

    /** Its name where services are asked for their copies. */
    public String copied() {
        return copied;
    }

    static Kind of(String resource) {
        return Arrays.stream(values())
                .filter(kind -> kind.resource.equals(resource))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("‘%s’ is no kind of record; kinds are %s"
                        .formatted(
                                resource,
                                Arrays.stream(values()).map(Kind::resource).collect(joining(", ")))));
    }
}
