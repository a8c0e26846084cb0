/** Tests of the test kit. */
@NullMarked
package fi.polku.platform.test.web;

import org.jspecify.annotations.NullMarked;
