/** Commands on signals, and what can be asked of them. */
@NullMarked
package fi.polku.lead.signals.application;

import org.jspecify.annotations.NullMarked;
