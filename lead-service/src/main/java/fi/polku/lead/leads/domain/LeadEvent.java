package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Happening;

/**
 * What happens to a lead; the records are the published events as they stand. Neither the contact person nor anything
 * that somebody said or wrote is ever among them.
 */
public sealed interface LeadEvent extends Happening permits LeadCaptured, LeadCorrected, PursuitEvent {

    @Override
    default String type() {
        return switch (this) {
            case LeadCaptured _ -> "polku.lead.captured.v1";
            case LeadCorrected _ -> "polku.lead.corrected.v1";
            case PursuitEvent.LeadAssigned _ -> "polku.lead.assigned.v1";
            case PursuitEvent.ContactLogged _ -> "polku.lead.contact-logged.v1";
            case PursuitEvent.CallbackSet _ -> "polku.lead.callback-set.v1";
            case PursuitEvent.MeetingBooked _ -> "polku.lead.meeting-booked.v1";
            case PursuitEvent.LeadQualified _ -> "polku.lead.qualified.v1";
            case PursuitEvent.LeadDisqualified _ -> "polku.lead.disqualified.v1";
            case PursuitEvent.LeadNurtured _ -> "polku.lead.nurtured.v1";
            case PursuitEvent.LeadReopened _ -> "polku.lead.reopened.v1";
            case PursuitEvent.LeadMerged _ -> "polku.lead.merged.v1";
        };
    }
}
