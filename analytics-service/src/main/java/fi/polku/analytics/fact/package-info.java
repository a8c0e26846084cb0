/** What a fact is: the latest state of one thing, as intake publishes it and every replica keeps it. */
@NullMarked
package fi.polku.analytics.fact;

import org.jspecify.annotations.NullMarked;
