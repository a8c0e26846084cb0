/** People at our customers over HTTP. */
@NullMarked
package fi.polku.account.people.web;

import org.jspecify.annotations.NullMarked;
