/** Holds what a service says about its own HTTP interface to the house's conventions. */
@NullMarked
package fi.polku.platform.test.web;

import org.jspecify.annotations.NullMarked;
