/** The dead letters of a running Polku, as its services tell of them. */
@NullMarked
package fi.polku.local.letters;

import org.jspecify.annotations.NullMarked;
