/** Invitations as calendar files over HTTP. */
@NullMarked
package fi.polku.lead.invitations.web;

import org.jspecify.annotations.NullMarked;
