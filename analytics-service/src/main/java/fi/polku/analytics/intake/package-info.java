/** Intake: hears every event, folds it into the facts it changes, keeps them and publishes them. */
@NullMarked
package fi.polku.analytics.intake;

import org.jspecify.annotations.NullMarked;
