/** The rules over HTTP. */
@NullMarked
package fi.polku.account.classes.web;

import org.jspecify.annotations.NullMarked;
