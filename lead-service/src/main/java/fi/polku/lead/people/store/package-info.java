/** Team members as documents. */
@NullMarked
package fi.polku.lead.people.store;

import org.jspecify.annotations.NullMarked;
