/** What the features' doors to the web share. */
@NullMarked
package fi.polku.deal.web;

import org.jspecify.annotations.NullMarked;
