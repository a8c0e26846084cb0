/** The {@code polku} command: all of Polku on one machine, in one JVM, for trying out and for tests. */
@NullMarked
package fi.polku.local;

import org.jspecify.annotations.NullMarked;
