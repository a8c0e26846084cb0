package fi.polku.lead.worklist.application;

import fi.polku.lead.leads.application.LeadView;
import fi.polku.lead.signals.application.SignalView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What somebody has to do today, the most important first.
 *
 * @param person whose list it is
 * @param day the day it is for, in the business zone
 * @param callbacks leads that somebody promised to call today or before, the longest due first
 * @param returned leads that sellers returned, and others that came back
 * @param signals what others heard, the most urgent first
 * @param newLeads leads that nobody tried to reach yet, by class and then by age
 * @param meetings leads with a meeting today, in their order
 */
public record WorkList(
        UUID person,
        LocalDate day,
        List<LeadView> callbacks,
        List<LeadView> returned,
        List<SignalView> signals,
        List<LeadView> newLeads,
        List<LeadView> meetings) {}
