/** What time it is, and in which zone a business day begins. */
@NullMarked
package fi.polku.platform.service.time;

import org.jspecify.annotations.NullMarked;
