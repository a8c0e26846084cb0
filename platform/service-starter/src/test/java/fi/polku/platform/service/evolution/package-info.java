/** One event in two versions of its type, and listeners that read one of them or both. */
@NullMarked
package fi.polku.platform.service.evolution;

import org.jspecify.annotations.NullMarked;
