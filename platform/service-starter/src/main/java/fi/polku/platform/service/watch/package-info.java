/** How the events of a service fare: how far its listeners are behind, and all of it in its health. */
@NullMarked
package fi.polku.platform.service.watch;

import org.jspecify.annotations.NullMarked;
