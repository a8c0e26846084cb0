package fi.polku.account;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set of this service.
 *
 * @param surveyAfter how long after a delivery the customer is asked how it went
 */
@ConfigurationProperties("polku.account")
record AccountProperties(@DefaultValue("P14D") Period surveyAfter) {}
