/** Signals over HTTP. */
@NullMarked
package fi.polku.lead.signals.web;

import org.jspecify.annotations.NullMarked;
