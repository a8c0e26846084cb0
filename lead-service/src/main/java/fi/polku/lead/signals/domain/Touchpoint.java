package fi.polku.lead.signals.domain;

/** Where one of us met the customer. */
public enum Touchpoint {
    /** Repair, maintenance, installation. */
    SERVICE("service"),
    /** Help by phone, mail or chat. */
    SUPPORT("support"),
    /** Where goods or work are handed over. */
    DELIVERY("delivery"),
    /** Bills and payments. */
    INVOICING("invoicing"),
    /** A form or chat on our pages. */
    WEB("web"),
    /** A fair, a visit, a meeting of many. */
    EVENT("event"),
    /** Anywhere else. */
    OTHER("other");

    private final String code;

    Touchpoint(String code) {
        this.code = code;
    }

    /** The touchpoint's name on the wire, such as {@code service}. */
    public String code() {
        return code;
    }
}
