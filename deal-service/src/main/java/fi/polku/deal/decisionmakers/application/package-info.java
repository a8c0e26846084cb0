/** Naming decision makers, and showing them. */
@NullMarked
package fi.polku.deal.decisionmakers.application;

import org.jspecify.annotations.NullMarked;
