/** Who sells in the demo and to whom: an invented Finnish company, its people, its price list and its prospects. */
@NullMarked
package fi.polku.local.demo.company;

import org.jspecify.annotations.NullMarked;
