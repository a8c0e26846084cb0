package fi.polku.account.satisfaction.domain;

/** What a customer was asked. */
public enum Kind {
    /** Net promoter score: would you recommend us? */
    NPS("nps"),
    /** How satisfied are you with this? */
    CSAT("csat");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    @Override
    public String toString() {
        return code;
    }
}
