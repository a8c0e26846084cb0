/** What the features' doors to the web share. */
@NullMarked
package fi.polku.account.web;

import org.jspecify.annotations.NullMarked;
