package fi.polku.deal.process.domain;

/**
 * A stage of a sales process.
 *
 * @param code its stable name in data and events, such as {@code sales-meeting}
 */
public record Stage(String code) {

    @Override
    public String toString() {
        return code;
    }
}
