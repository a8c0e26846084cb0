package fi.polku.lead.leads.application;

import fi.polku.lead.domain.Reason;
import fi.polku.lead.domain.ReasonList;
import java.util.List;

/**
 * The reasons that people may give: data that an organisation makes its own.
 *
 * @param disqualification why a prospect is none
 * @param callback why to call later
 * @param nurturing why to let a lead rest
 */
public record LeadReasons(List<Reason> disqualification, List<Reason> callback, List<Reason> nurturing) {

    public LeadReasons {
        disqualification = List.copyOf(disqualification);
        callback = List.copyOf(callback);
        nurturing = List.copyOf(nurturing);
    }

    ReasonList ofDisqualification() {
        return new ReasonList(disqualification);
    }

    ReasonList ofCallback() {
        return new ReasonList(callback);
    }

    ReasonList ofNurturing() {
        return new ReasonList(nurturing);
    }
}
