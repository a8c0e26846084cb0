package fi.polku.lead.leads.domain;

import fi.polku.lead.domain.Stamp;
import java.time.Instant;

/**
 * Why somebody says that a criterion holds, or that it does not. The words stay in this service.
 *
 * @param holds whether the criterion holds
 * @param evidence what is known, in free words
 * @param how how it is known, such as in a call with whom
 * @param by who says so
 * @param at when that was
 */
public record Evidence(boolean holds, String evidence, String how, Stamp by, Instant at) {}
