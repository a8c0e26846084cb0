package fi.polku.deal.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of our own people as the team directory has them now.
 *
 * @param roles what the person does here; empty when nobody told
 * @param active whether the person works here still
 */
public record Person(Stamp stamp, @Nullable String name, Set<String> roles, boolean active) {

    /** Carries prospects along the path and closes. */
    public static final String SELLER = "seller";

    /** Designs the process and may set it aside in a single case. */
    public static final String SALES_MANAGER = "sales-manager";

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether the person may act in this role: where nobody told the roles, nobody is kept from acting. */
    public boolean mayActAs(String role) {
        return roles.isEmpty() || roles.contains(role);
    }
}
