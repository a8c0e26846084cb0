/** What our own people heard: a signal, whom it goes to, what became of it, and what others hear of that. */
@NullMarked
package fi.polku.lead.signals.domain;

import org.jspecify.annotations.NullMarked;
