package fi.polku.platform.service.topics;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;

/** Makes the topics that a service names in {@code polku.topics}. */
@AutoConfiguration
@ConditionalOnClass(BindingServiceProperties.class)
@EnableConfigurationProperties(TopicProperties.class)
class TopicAutoConfiguration {

    @Bean
    TopicCreation topicCreation(
            TopicProperties properties, @Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers) {
        return new TopicCreation(brokers, properties.topics(), properties.topicsTimeout());
    }
}
