package fi.polku.analytics;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What can be set about analytics.
 *
 * @param factsTopic where facts are published and read from
 * @param eventTopics whose events become facts
 * @param memoryLimit how much memory the facts may take, such as {@code 1GB}
 * @param threads how many threads may work on one question
 */
@ConfigurationProperties("polku.analytics")
record AnalyticsProperties(String factsTopic, List<String> eventTopics, String memoryLimit, int threads) {}
