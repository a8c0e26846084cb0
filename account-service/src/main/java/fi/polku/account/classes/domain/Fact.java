package fi.polku.account.classes.domain;

/** What rules can ask of a company. */
public enum Fact {
    /** Line of business, as the sources name it. */
    INDUSTRY("industry", Kind.WORD),
    /** Country, as the sources name it. */
    COUNTRY("country", Kind.WORD),
    /** How many people work there. */
    EMPLOYEES("employees", Kind.NUMBER),
    /** Of a year, in whatever currency it is known in: a rule tells sizes apart, not exchange rates. */
    REVENUE("revenue", Kind.NUMBER),
    /** The year it was founded in. */
    FOUNDED_YEAR("founded-year", Kind.NUMBER),
    /** How many purchases it has made of us; 0 for a prospect. */
    PURCHASES("purchases", Kind.NUMBER);

    private final String code;
    private final Kind kind;

    Fact(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String toString() {
        return code;
    }

    /** Whether it is counted or named. */
    Kind kind() {
        return kind;
    }

    /** What a fact is told in. */
    enum Kind {
        /** Compared by its letters, whatever the case. */
        WORD,
        /** Compared by size. */
        NUMBER
    }
}
