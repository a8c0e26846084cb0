/** The data directory: what a Polku keeps, who runs on it, and where it can be reached. */
@NullMarked
package fi.polku.local.directory;

import org.jspecify.annotations.NullMarked;
