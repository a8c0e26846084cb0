/** Logging what was done about a deal, and showing it. */
@NullMarked
package fi.polku.deal.activities.application;

import org.jspecify.annotations.NullMarked;
