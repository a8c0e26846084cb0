/** Commands on the team directory and what can be asked of it. */
@NullMarked
package fi.polku.lead.people.application;

import org.jspecify.annotations.NullMarked;
