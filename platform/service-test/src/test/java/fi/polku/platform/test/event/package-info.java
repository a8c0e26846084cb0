/** Tests of the test kit. */
@NullMarked
package fi.polku.platform.test.event;

import org.jspecify.annotations.NullMarked;
