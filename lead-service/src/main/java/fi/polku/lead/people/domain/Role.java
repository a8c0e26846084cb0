package fi.polku.lead.people.domain;

/** What somebody does in the sales organisation; one person may do several of these. */
public enum Role {
    /** Builds call lists and campaigns from sources. */
    LIST_MAKER("list-maker"),
    /** Calls prospects, finds their potential and readiness, books meetings. */
    BOOKER("booker"),
    /** Does the same for those who come by themselves. */
    LEAD_HANDLER("lead-handler"),
    /** Carries the prospect through the buying path and closes. */
    SELLER("seller"),
    /** Designs the process, coaches, watches the figures. */
    SALES_MANAGER("sales-manager"),
    /** Receives a won customer with everything that was said and promised. */
    DELIVERY_OWNER("delivery-owner"),
    /** Keeps and deepens the relationship after delivery. */
    ACCOUNT_OWNER("account-owner"),
    /** Meets customers without being any of the others. */
    EMPLOYEE("employee"),
    /** Sells or books for an outsourced company. */
    PARTNER("partner");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The role's name on the wire, such as {@code lead-handler}. */
    public String code() {
        return code;
    }
}
