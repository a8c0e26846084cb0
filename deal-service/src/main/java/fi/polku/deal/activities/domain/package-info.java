/** What was done about a deal, entry by entry. */
@NullMarked
package fi.polku.deal.activities.domain;

import org.jspecify.annotations.NullMarked;
