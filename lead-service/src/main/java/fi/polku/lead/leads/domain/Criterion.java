package fi.polku.lead.leads.domain;

/** What must hold of a prospect before a seller gets it. */
public enum Criterion {
    /** The prospect benefits from buying. */
    SHOULD_BUY("should-buy"),
    /** Mentally ready to buy now. */
    READY_NOW("ready-now"),
    /** Funding, authority and other means exist. */
    ABLE_TO_BUY("able-to-buy");

    private final String code;

    Criterion(String code) {
        this.code = code;
    }

    /** The criterion's name, such as {@code should-buy}. */
    public String code() {
        return code;
    }
}
