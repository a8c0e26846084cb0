/** Errands to other services, and what they brought. */
@NullMarked
package fi.polku.account.people.application;

import org.jspecify.annotations.NullMarked;
