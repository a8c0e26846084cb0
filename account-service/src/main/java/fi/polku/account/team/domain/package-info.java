/** Our own people, as far as this service needs them: whoever does something is one of them. */
@NullMarked
package fi.polku.account.team.domain;

import org.jspecify.annotations.NullMarked;
