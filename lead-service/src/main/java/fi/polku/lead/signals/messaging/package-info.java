/** What signals hear: that one was resolved, and what becomes of the deals that grew from them. */
@NullMarked
package fi.polku.lead.signals.messaging;

import org.jspecify.annotations.NullMarked;
