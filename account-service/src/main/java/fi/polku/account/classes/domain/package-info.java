/** Classes by potential: the rules that are data, and how they judge a company. */
@NullMarked
package fi.polku.account.classes.domain;

import org.jspecify.annotations.NullMarked;
