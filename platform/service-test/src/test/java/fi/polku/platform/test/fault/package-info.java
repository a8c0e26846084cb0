/** Tests of the test kit. */
@NullMarked
package fi.polku.platform.test.fault;

import org.jspecify.annotations.NullMarked;
