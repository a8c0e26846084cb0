/** Proves each house rule with a fixture that breaks it. */
@NullMarked
package fi.polku.platform.test.architecture;

import org.jspecify.annotations.NullMarked;
