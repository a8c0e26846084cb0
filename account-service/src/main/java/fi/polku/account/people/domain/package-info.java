/** People at our customers, and what was handed over: fetched from those who knew them before the win. */
@NullMarked
package fi.polku.account.people.domain;

import org.jspecify.annotations.NullMarked;
