/** Signals, and what is kept of the deals that grew from them, as documents. */
@NullMarked
package fi.polku.lead.signals.store;

import org.jspecify.annotations.NullMarked;
