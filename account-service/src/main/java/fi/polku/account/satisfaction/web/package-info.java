/** Satisfaction over HTTP. */
@NullMarked
package fi.polku.account.satisfaction.web;

import org.jspecify.annotations.NullMarked;
