/** Purchases over HTTP. */
@NullMarked
package fi.polku.account.purchases.web;

import org.jspecify.annotations.NullMarked;
