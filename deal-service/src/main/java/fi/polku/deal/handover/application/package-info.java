/** Commands on the handover of a won deal and what can be asked of it. */
@NullMarked
package fi.polku.deal.handover.application;

import org.jspecify.annotations.NullMarked;
