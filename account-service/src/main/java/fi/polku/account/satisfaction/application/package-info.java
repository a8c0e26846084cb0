/** Answers of customers, and whom to ask. */
@NullMarked
package fi.polku.account.satisfaction.application;

import org.jspecify.annotations.NullMarked;
