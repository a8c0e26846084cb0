package fi.polku.deal.decisionmakers.domain;

import java.util.Arrays;
import java.util.Optional;

/** What somebody at the customer's has to do with the decision. */
public enum Part {
    /** Says yes or no. */
    DECIDES("decides"),
    /** Is listened to. */
    INFLUENCES("influences"),
    /** Will work with what is bought. */
    USES("uses"),
    /** Stands against it. */
    BLOCKS("blocks");

    private final String code;

    Part(String code) {
        this.code = code;
    }

    /** The part of this code. */
    public static Optional<Part> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }

    @Override
    public String toString() {
        return code;
    }
}
