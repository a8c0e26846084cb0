/** The account service: stages 7-8 of the sales process, the companies that are sold to. */
@NullMarked
package fi.polku.account;

import org.jspecify.annotations.NullMarked;
