/** Breaks things on purpose: connections that are cut or slow, time that jumps. */
@NullMarked
package fi.polku.platform.test.fault;

import org.jspecify.annotations.NullMarked;
