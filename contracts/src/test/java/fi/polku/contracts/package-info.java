/** Holds the published language to its own rules and to what is released. */
@NullMarked
package fi.polku.contracts;

import org.jspecify.annotations.NullMarked;
