/** Publishing of rules, and what is asked of them. */
@NullMarked
package fi.polku.account.classes.application;

import org.jspecify.annotations.NullMarked;
