package fi.polku.lead.signals.domain;

import fi.polku.lead.domain.Reason;
import fi.polku.lead.domain.ReasonList;
import java.util.List;

/**
 * The reasons that people may give: data of the organisation.
 *
 * @param nothing why nothing came of a signal
 */
public record SignalReasons(List<Reason> nothing) {

    public SignalReasons {
        nothing = List.copyOf(nothing);
    }

    /**
     * Sees to it that a signal comes to nothing only for a reason on the list.
     *
     * @throws SignalRefused.UnknownReason when this is none
     */
    public void requireOfNothing(String code) {
        new ReasonList(nothing).flawOf(code).ifPresent(flaw -> {
            throw new SignalRefused.UnknownReason(flaw);
        });
    }
}
