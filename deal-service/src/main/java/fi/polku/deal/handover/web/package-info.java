/** The HTTP door to the handover of a deal. */
@NullMarked
package fi.polku.deal.handover.web;

import org.jspecify.annotations.NullMarked;
