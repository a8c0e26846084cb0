/** Who at the customer's has part in a decision: personal data that stays in this service. */
@NullMarked
package fi.polku.deal.decisionmakers.domain;

import org.jspecify.annotations.NullMarked;
