/** Tests of the test kit. */
@NullMarked
package fi.polku.platform.test;

import org.jspecify.annotations.NullMarked;
