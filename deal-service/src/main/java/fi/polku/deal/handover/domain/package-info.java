/** What a seller gives to delivery after a win, when it is complete, and whether delivery took it. */
@NullMarked
package fi.polku.deal.handover.domain;

import org.jspecify.annotations.NullMarked;
