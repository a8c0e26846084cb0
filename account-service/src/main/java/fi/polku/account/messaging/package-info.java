/** What other services tell, and what this one tells itself: one class per topic. */
@NullMarked
package fi.polku.account.messaging;

import org.jspecify.annotations.NullMarked;
