package fi.polku.analytics.fact;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;

/**
 * The latest state of one thing with all its dates, as it is published on the facts topic. A fact is always whole: a later
 * version replaces an earlier one, so reading facts twice or out of order changes nothing.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AccountFact.class, name = "account"),
    @JsonSubTypes.Type(value = ActivityFact.class, name = "activity"),
    @JsonSubTypes.Type(value = AnswerFact.class, name = "answer"),
    @JsonSubTypes.Type(value = ClassificationFact.class, name = "classification"),
    @JsonSubTypes.Type(value = DealFact.class, name = "deal"),
    @JsonSubTypes.Type(value = LeadFact.class, name = "lead"),
    @JsonSubTypes.Type(value = PartnerFact.class, name = "partner"),
    @JsonSubTypes.Type(value = PersonFact.class, name = "person"),
    @JsonSubTypes.Type(value = ProcessFact.class, name = "process"),
    @JsonSubTypes.Type(value = ProductFact.class, name = "product"),
    @JsonSubTypes.Type(value = PurchaseFact.class, name = "purchase"),
    @JsonSubTypes.Type(value = RegionFact.class, name = "region"),
    @JsonSubTypes.Type(value = SignalFact.class, name = "signal"),
    @JsonSubTypes.Type(value = TeamFact.class, name = "team")
})
public sealed interface Fact
        permits AccountFact,
                ActivityFact,
                AnswerFact,
                ClassificationFact,
                DealFact,
                LeadFact,
                PartnerFact,
                PersonFact,
                ProcessFact,
                ProductFact,
                PurchaseFact,
                RegionFact,
                SignalFact,
                TeamFact {

    /** Whose state this is; also the key on the facts topic. */
    UUID id();

    /** How far the thing has come: grows with every change of it, and the greater version holds. */
    long version();

    /**
     * The same fact when its thing has come further in something that figures need not know: whoever asks whether figures
     * know the thing as it stands gets the right answer. Facts that nobody asks for stay where they are.
     */
    default Fact advancedTo(long further) {
        return this;
    }

    /** Whether this says more than the other fact about the same thing. */
    default boolean isNewerThan(Fact other) {
        return version() > other.version();
    }
}
