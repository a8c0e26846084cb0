/** Finds out who is invited to a lead's meeting. */
@NullMarked
package fi.polku.lead.invitations.application;

import org.jspecify.annotations.NullMarked;
