/** Finds the real data that some tests run on. */
@NullMarked
package fi.polku.platform.test.data;

import org.jspecify.annotations.NullMarked;
