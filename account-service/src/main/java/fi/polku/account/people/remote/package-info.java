/** The other services, asked over HTTP; when they are away the errand is left for later. */
@NullMarked
package fi.polku.account.people.remote;

import org.jspecify.annotations.NullMarked;
