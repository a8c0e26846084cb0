/** How satisfied customers say they are. */
@NullMarked
package fi.polku.account.satisfaction.domain;

import org.jspecify.annotations.NullMarked;
