/** The invitation to a meeting with a prospect. */
@NullMarked
package fi.polku.lead.invitations.domain;

import org.jspecify.annotations.NullMarked;
