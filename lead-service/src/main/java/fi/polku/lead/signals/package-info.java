/** Signals: what any of our own people heard from a customer, and what became of it. */
@NullMarked
package fi.polku.lead.signals;

import org.jspecify.annotations.NullMarked;
