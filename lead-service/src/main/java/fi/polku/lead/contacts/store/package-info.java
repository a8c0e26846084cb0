/** Logged contacts as documents. */
@NullMarked
package fi.polku.lead.contacts.store;

import org.jspecify.annotations.NullMarked;
