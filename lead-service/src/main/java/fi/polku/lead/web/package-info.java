/** What the features' doors to the web share. */
@NullMarked
package fi.polku.lead.web;

import org.jspecify.annotations.NullMarked;
