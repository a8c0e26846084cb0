/** The house rules of a service: which room may know which, and what nobody does. */
@NullMarked
package fi.polku.platform.test.architecture;

import org.jspecify.annotations.NullMarked;
