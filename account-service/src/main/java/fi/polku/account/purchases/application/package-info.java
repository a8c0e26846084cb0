/** What is done with purchases, and how people see them. */
@NullMarked
package fi.polku.account.purchases.application;

import org.jspecify.annotations.NullMarked;
