package fi.polku.deal.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of our own people as the team directory has them now.
 *
 * @param roles what the person does here; empty when nobody told: any part then, but for the manager's
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

    /**
     * Whether the person may decide as a manager about what this seller does: by role, or because the seller reports to them.
     * Where nobody told the roles, nobody is taken for a manager; whoever left decides nothing.
     *
     * @param seller where the seller stands now; {@code null} when nobody sells
     */
    public boolean mayManage(@Nullable Stamp seller) {
        boolean leads = seller != null && stamp.personId().equals(seller.managerId());
        return active && (leads || roles.contains(SALES_MANAGER));
    }

    /** Who may decide as a manager about what this seller does, said to people. */
    public static String whoManages(@Nullable Stamp seller) {
        String byRole = "somebody with the role " + SALES_MANAGER;
        return seller == null || seller.managerId() == null
                ? byRole
                : byRole + ", or " + seller.managerId() + ", to whom the seller reports";
    }
}
