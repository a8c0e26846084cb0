package fi.polku.deal.deals.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a seller says of a lead that was qualified for them. */
public enum LeadVerdict {
    /** It was worth it: the seller carries it on. */
    ACCEPTED("accepted"),
    /** It was not, for a reason: it goes back to the lead side. */
    RETURNED("returned");

    private final String code;

    LeadVerdict(String code) {
        this.code = code;
    }

    /** The verdict of this code. */
    public static Optional<LeadVerdict> of(String code) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.code.equals(code))
                .findFirst();
    }

    /** All codes. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(LeadVerdict::code).toList();
    }

    /** Its stable name in data and events. */
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
