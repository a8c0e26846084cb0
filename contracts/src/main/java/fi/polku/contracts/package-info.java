/** Finds the published language (event schemas and samples) on the classpath and holds events against it. */
@NullMarked
package fi.polku.contracts;

import org.jspecify.annotations.NullMarked;
