/** Tests of the test kit. */
@NullMarked
package fi.polku.platform.test.data;

import org.jspecify.annotations.NullMarked;
