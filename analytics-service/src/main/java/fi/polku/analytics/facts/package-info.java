/** The facts as tables: read whole from the facts topic into memory, asked by SQL. */
@NullMarked
package fi.polku.analytics.facts;

import org.jspecify.annotations.NullMarked;
