package fi.polku.lead.people.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.lead.people.domain.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A role as callers name it. */
enum RoleName {
    @JsonProperty("list-maker")
    LIST_MAKER(Role.LIST_MAKER),
    @JsonProperty("booker")
    BOOKER(Role.BOOKER),
    @JsonProperty("lead-handler")
    LEAD_HANDLER(Role.LEAD_HANDLER),
    @JsonProperty("seller")
    SELLER(Role.SELLER),
    @JsonProperty("sales-manager")
    SALES_MANAGER(Role.SALES_MANAGER),
    @JsonProperty("delivery-owner")
    DELIVERY_OWNER(Role.DELIVERY_OWNER),
    @JsonProperty("account-owner")
    ACCOUNT_OWNER(Role.ACCOUNT_OWNER),
    @JsonProperty("employee")
    EMPLOYEE(Role.EMPLOYEE),
    @JsonProperty("partner")
    PARTNER(Role.PARTNER);

    private final Role role;

    RoleName(Role role) {
        this.role = role;
    }

    /** The roles of these names; none when none are named. */
    static List<Role> roles(@Nullable List<RoleName> names) {
        return names == null ? List.of() : names.stream().map(name -> name.role).toList();
    }
}
