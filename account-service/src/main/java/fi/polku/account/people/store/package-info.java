/** What errands brought, and the errands that are left; nothing of it is on events. */
@NullMarked
package fi.polku.account.people.store;

import org.jspecify.annotations.NullMarked;
