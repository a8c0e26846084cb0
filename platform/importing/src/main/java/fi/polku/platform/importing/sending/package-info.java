/** The way to the services: chunks over lanes, patience with trouble, and waiting until copies have arrived. */
@NullMarked
package fi.polku.platform.importing.sending;

import org.jspecify.annotations.NullMarked;
