/** What happens to each prospect within a year: a plan made of chance and rules, without a service in sight. */
@NullMarked
package fi.polku.local.demo.story;

import org.jspecify.annotations.NullMarked;
