/** Polku as separate processes that are killed, paused and cut off under load, and the counting of what is left. */
@NullMarked
package fi.polku.local.system.faults;

import org.jspecify.annotations.NullMarked;
