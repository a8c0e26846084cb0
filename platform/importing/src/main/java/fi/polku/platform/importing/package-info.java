/** Imports: reads tables by a mapping and streams their rows to the services' bulk APIs. */
@NullMarked
package fi.polku.platform.importing;

import org.jspecify.annotations.NullMarked;
