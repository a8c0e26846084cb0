/** The team directory: a team member, what may change about one, and what others hear of it. */
@NullMarked
package fi.polku.lead.people.domain;

import org.jspecify.annotations.NullMarked;
